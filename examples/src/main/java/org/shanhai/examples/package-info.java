/// Shanhai as a library, a question a program. Each takes the folder of a pack and needs the engine
/// alone; its tests compare what it prints with what the command line answers.
@NullMarked
package org.shanhai.examples;

import org.jspecify.annotations.NullMarked;
