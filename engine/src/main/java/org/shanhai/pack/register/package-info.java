/// Reads the files of registers of firms, in whatever form offices have them, row by row.
@NullMarked
package org.shanhai.pack.register;

import org.jspecify.annotations.NullMarked;
