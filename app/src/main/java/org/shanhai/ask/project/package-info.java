/// Questions about projects and the rules they are held to.
@NullMarked
package org.shanhai.ask.project;

import org.jspecify.annotations.NullMarked;
