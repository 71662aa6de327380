/**
 * The program {@code dateline}: reads its command line ({@code Main} and one class for each
 * command), runs the coder on many articles at once ({@code OrderedCoding}), and writes what comes
 * out ({@code EventOutput}) to where it should go ({@code Destination}).
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
