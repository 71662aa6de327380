/** Documents of word processors, and PDF: each is one article. */
@NullMarked
package org.dateline.read.document;

import org.jspecify.annotations.NullMarked;
