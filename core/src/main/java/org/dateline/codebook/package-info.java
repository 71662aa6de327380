/** The PLOVER and CAMEO codebooks: types, modes, contexts, roles, codes, scores. */
@NullMarked
package org.dateline.codebook;

import org.jspecify.annotations.NullMarked;
