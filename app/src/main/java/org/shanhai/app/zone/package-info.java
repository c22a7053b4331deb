/// The book of a development zone, from the form to the pack: the workbook its committee fills in,
/// and what of it goes into which table of a pack.
@NullMarked
package org.shanhai.app.zone;

import org.jspecify.annotations.NullMarked;
