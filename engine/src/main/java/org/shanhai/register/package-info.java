/// Registers of firms as offices have them: whose industry is told from name and scope of business,
/// and what was seen where. Reading a firm is a pure function of its row.
@NullMarked
package org.shanhai.register;

import org.jspecify.annotations.NullMarked;
