/** Articles as JSON: one a line, one a file, or a list of them. */
@NullMarked
package org.dateline.read.json;

import org.jspecify.annotations.NullMarked;
