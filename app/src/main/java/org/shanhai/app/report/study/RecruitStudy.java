package org.shanhai.app.report.study;

import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.leap.Shortlist;
import org.shanhai.recruit.OwnFirms;
import org.shanhai.recruit.Recruiting;
import org.shanhai.recruit.Recruitment;

/// Whom a later-developed place could call, worked out once: the place whose leaps are shown in
/// full, else the first of which anything could be called for.
public record RecruitStudy(Recruitment shown) {
    static Optional<RecruitStudy> find(Optional<LeapStudy> leaps, Optional<TradeStudy> trade) {
        return leaps.flatMap(
                found -> {
                    Recruiting recruiting =
                            Recruiting.of(
                                    found.leap(),
                                    trade.flatMap(TradeStudy::findFitted).orElseThrow());
                    return Stream.concat(Stream.of(found.shown()), found.all().stream())
                            .map(Shortlist::place)
                            .filter(place -> !recruiting.focus(place).industries().isEmpty())
                            .findFirst()
                            .map(
                                    place ->
                                            new RecruitStudy(
                                                    recruiting.recruit(
                                                            place,
                                                            recruiting.focus(place),
                                                            OwnFirms.NONE)));
                });
    }
}
