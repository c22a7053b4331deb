/// What a sample of firms says of what places make.
///
/// A sample tells how what a place makes is composed; it compares no places by numbers, and what it
/// lacks may be there. [org.shanhai.observed.FirmQuotients] lays what is seen beside what the mix
/// of the study area implies; [org.shanhai.observed.FirmSample] says how sure that is: how the
/// quotients of an industry spread over all places ([org.shanhai.observed.Spread], found by
/// [org.shanhai.observed.SpreadFit]) is what is believed of a place before anything of it is seen,
/// and the firms seen there move it ([org.shanhai.observed.Seen]), some of which are misread
/// ([org.shanhai.observed.Misread]).
///
/// A spread is a mixture of 14 gamma distributions of the quotient; each industry has its own,
/// beside which all industries count as 20 further places. Counts are Poisson, a mixture of firms
/// read rightly and of those misread: the share that is right follows the quotient, the others
/// those of what they are ([org.shanhai.observed.Confusion], from labels over firms held out, with
/// 12 labels of the block beside those of an industry). Composition is told within goods and
/// within services that can be recruited, each by itself ([org.shanhai.observed.Block]).
///
/// # How to change this package
///
/// - **Change what a sample of firms is believed to say**: `SpreadFit` (what is believed of any
///   place), `Misread` and `Confusion` (how firms are misread, by rows of the pack's
///   `reading_confusion`), `Seen` (of one place where firms are seen), `Strengths` (which evidence
///   goes first), `Holding` (the words for it). `bench/evidence observed` says what it is worth.
@NullMarked
package org.shanhai.observed;

import org.jspecify.annotations.NullMarked;
