/** Articles of archives: zip and tar. */
@NullMarked
package org.dateline.read.archive;

import org.jspecify.annotations.NullMarked;
