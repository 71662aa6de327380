/** Measures how fast the steps are. */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
