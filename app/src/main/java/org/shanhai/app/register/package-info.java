/// The import of registers of firms: what is written beside a pack and into it, and what is said
/// of it.
@NullMarked
package org.shanhai.app.register;

import org.jspecify.annotations.NullMarked;
