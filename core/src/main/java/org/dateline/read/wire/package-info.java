/** What news agencies send: NITF and NewsML. */
@NullMarked
package org.dateline.read.wire;

import org.jspecify.annotations.NullMarked;
