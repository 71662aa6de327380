/**
 * Fetches what an address of the web names, and nothing else: {@link org.dateline.fetch.HttpWeb}.
 * The one package that opens connections.
 */
@NullMarked
package org.dateline.fetch;

import org.jspecify.annotations.NullMarked;
