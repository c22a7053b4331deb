package org.shanhai.ask.place;

import java.util.List;
import java.util.function.Supplier;
import org.shanhai.app.recruit.RecruitSheet;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapOrder;
import org.shanhai.recruit.Recruiting;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// The industries whose chain is asked for where nobody names one: the main ones of the place, else
/// the first it could leap to; none where there are none of either.
public record RecruitFocus(List<Industry> industries, RecruitSheet.How how) {
    /// @param leap asked only where the place has no main industry
    public static RecruitFocus of(Recruiting recruiting, Supplier<Leap> leap, Place here) {
        List<Industry> main = recruiting.listMain(here);
        return main.isEmpty()
                ? new RecruitFocus(leaps(leap.get(), here), RecruitSheet.How.LEAP)
                : new RecruitFocus(main, RecruitSheet.How.MAIN);
    }

    private static List<Industry> leaps(Leap leap, Place here) {
        return leap.list(here, LeapOrder.EXPECTED).proposed().stream()
                .limit(Recruiting.MAIN)
                .map(Candidate::industry)
                .toList();
    }
}
