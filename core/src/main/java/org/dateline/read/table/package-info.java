/** Articles in tables: a row each. */
@NullMarked
package org.dateline.read.table;

import org.jspecify.annotations.NullMarked;
