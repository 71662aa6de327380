/** Reads the plain files of the {@code knowledge} module, and says where one is wrong. */
@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
