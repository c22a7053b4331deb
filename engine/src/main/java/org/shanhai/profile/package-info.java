/// The profile of each place: what it is known to make, how industries are related, what its
/// circumstances are and which places are most like it. What diagnose, pair and leap rest on.
///
/// Everything here comes from facts (reported or derived) and from firms seen, never from what a
/// model makes of places. A place is *observed* where jobs, or else value added, are facts in at
/// least 60 % of the industries; then it has an industry where its location quotient is at least 1
/// ([org.shanhai.capability.LocationQuotient]). Of any other place what facts say outright is
/// known: that an industry is there or is not. Of all else a sample of firms, where there is one,
/// gives the chance that the quotient is above 1 ([org.shanhai.observed.FirmSample]); M is that
/// chance less what would be believed if nothing were seen. [Structure] holds this with
/// relatedness φ (locational correlation where firms of 20 places of the study area are seen, else
/// proximity where 20 are observed, else input–output similarity) and density Σ_{j≠i} M_rj w_rj
/// φ_ij / Σ_{j≠i} φ_ij without the self-term (Hidalgo et al. 2007,
/// doi:10.1126/science.1144581), w by how large an industry is
/// ([StructureCells#nearnessWeight(double)]), by a sample relative to the place's mean. Outside
/// places count in denominators, never in M.
///
/// [Profiles] hold measured circumstances, each with its year, basis and source; [Peers] finds the
/// places most alike in structure (Finger and Kreinin 1979, doi:10.2307/2231506) and endowments.
///
/// *There* and *strong* are two things of one belief ([Strengths]). There: by a fact, three firms
/// seen or a company with 200 staff. Strong: by the quotient. Facts with a source go first, then
/// firms, then what is believed of any place. How likely a named industry is strong is learnt from
/// the firms of all places that are named so. Where firms are seen density is relative, in
/// standard deviations over the industries the place lacks, each by the chance that it does. An
/// industry counts log₂(1 + q) times where its quotient q is known and above 1.
@NullMarked
package org.shanhai.profile;

import org.jspecify.annotations.NullMarked;
