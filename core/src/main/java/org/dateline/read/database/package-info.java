/** What databases of newspapers export: LexisNexis and Factiva. */
@NullMarked
package org.dateline.read.database;

import org.jspecify.annotations.NullMarked;
