/// What a sample of firms says of what places make.
///
/// A sample tells how what a place makes is composed; it compares no places by numbers, and what it
/// lacks may be there. [org.shanhai.observed.FirmQuotients] lays what is seen beside what the mix
/// of the study area implies; [org.shanhai.observed.FirmSample] says how sure that is: how the
/// quotients of an industry spread over all places ([org.shanhai.observed.Spread], found by
/// [org.shanhai.observed.SpreadFit]) is what is believed of a place before anything of it is seen,
/// and the firms seen there move it ([org.shanhai.observed.Seen]), some of which are misread
/// ([org.shanhai.observed.Misread]).
@NullMarked
package org.shanhai.observed;

import org.jspecify.annotations.NullMarked;
