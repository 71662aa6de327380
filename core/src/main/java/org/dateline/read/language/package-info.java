/** In which language a text is. */
@NullMarked
package org.dateline.read.language;

import org.jspecify.annotations.NullMarked;
