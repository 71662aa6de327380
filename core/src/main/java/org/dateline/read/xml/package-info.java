/** XML of strangers, made safe: no document types, no entities from elsewhere, bounded sizes. */
@NullMarked
package org.dateline.read.xml;

import org.jspecify.annotations.NullMarked;
