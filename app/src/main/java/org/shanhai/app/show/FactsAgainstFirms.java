package org.shanhai.app.show;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.profile.Holding;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;

/// A fact on one industry that the firms seen do not bear out: where what facts say and what firms
/// say contradict one another, both are told.
///
/// @param chance that the place has more of it than usual, by the firms
record FactsAgainstFirms(Fact fact, long firms, Optional<Double> chance) {
    static void add(Sheet sheet, FirmSample sample, Place place) {
        List<FactsAgainstFirms> all =
                sheet.region().facts().about(place).stream()
                        .filter(fact -> fact.industries().kind() == IndustrySet.Kind.ONE)
                        .flatMap(fact -> find(sheet, sample, place, fact).stream())
                        .toList();
        sheet.columns(all)
                .column("industry", Kind.INDUSTRY, one -> sheet.industries(one.fact().industries()))
                .labelled("fact", sheet.say("seen.fact"), Kind.TEXT, one -> one.said(sheet))
                .source(one -> one.fact().source())
                .labelled("firms", sheet.say("seen.firms"), Kind.COUNT, FactsAgainstFirms::seen)
                .labelled(
                        "chance",
                        sheet.say("seen.chance"),
                        Kind.PROBABILITY,
                        FactsAgainstFirms::told)
                .known(Basis.ESTIMATED)
                .addAny("facts_against_firms", sheet.say("seen.against_remark"));
    }

    private static Optional<FactsAgainstFirms> find(
            Sheet sheet, FirmSample sample, Place place, Fact fact) {
        Industry industry = sheet.region().industries().get(fact.industries().members()[0]);
        long firms = sample.quotients().firms(place, industry);
        Optional<Double> chance = sample.seen(place, industry).map(Seen::chance);
        boolean unlikely =
                firms == 0 && chance.filter(told -> 1 - told >= Holding.SURE).isPresent();
        boolean present = fact.measures(Measure.PRESENCE) && fact.basis() != Basis.ASSUMED;
        return fact.measures(Measure.ABSENCE) && firms > 0 || present && unlikely
                ? Optional.of(new FactsAgainstFirms(fact, firms, chance))
                : Optional.empty();
    }

    private Cell said(Sheet sheet) {
        String key = fact.measures(Measure.ABSENCE) ? "absent" : "present";
        return Cell.of(sheet.say("seen.fact." + key), key);
    }

    private Cell seen() {
        return SeenTables.whole(firms);
    }

    private Cell told() {
        return chance.map(told -> Cell.of(Numbers.percent(told), told)).orElse(Cell.unknown(""));
    }
}
