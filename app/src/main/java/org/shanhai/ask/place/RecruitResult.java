package org.shanhai.ask.place;

import java.util.Optional;
import org.shanhai.app.recruit.RecruitSheet;
import org.shanhai.recruit.Recruitment;
import org.shanhai.region.Region;

/// Whom a place should call.
///
/// @param how where the industries are from whose chain was asked for
/// @param rows of a register of one's own that were read; empty where none was given
/// @param top how many of each gap are asked for
public record RecruitResult(
        Region region,
        Recruitment found,
        RecruitSheet.How how,
        Optional<Long> rows,
        Optional<Integer> top) {}
