/**
 * E-mail: single messages and mailboxes, as agencies send their bulletins. The message is one
 * reading; what is attached to it is read by its own format and called {@code name!attachment.pdf}.
 */
@NullMarked
package org.dateline.read.mail;

import org.jspecify.annotations.NullMarked;
