package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What a person reads first of an industry: where most of it is, and where it is known to be.
final class IndustryFindings {
    private final Sheet sheet;
    private final Region region;
    private final IndustrySet set;
    private final String name;
    private final FindingWords words;

    IndustryFindings(Sheet sheet, IndustrySet set) {
        this.sheet = sheet;
        this.set = set;
        region = sheet.region();
        name = sheet.industries(set).text();
        words = new FindingWords(sheet, name);
    }

    /// Adds them; asked once all that is not known stands in the sheet.
    void add(Estimated estimated) {
        estimated.estimate().ifPresent(this::largest);
        boolean wide = set.kind() == IndustrySet.Kind.ALL || set.kind() == IndustrySet.Kind.BROAD;
        if (!wide) {
            places(estimated.structure());
        }
        words.findUnknown();
        boolean leaps = estimated.estimate().isPresent() && region.flows().isEmpty();
        words.findNext(
                leaps && set.kind() == IndustrySet.Kind.ONE
                        ? List.of("leap --all --industry " + set.key())
                        : List.of());
    }

    private String area() {
        return sheet.place(region.areaPlace()).text();
    }

    private void largest(Estimate estimate) {
        Portion portion = new Portion(estimate, region.insideUnits(), set.members());
        double total = portion.valueAdded();
        if (!(total > 0)) {
            return;
        }
        List<String> names = new ArrayList<>();
        Map<String, Object> json = new LinkedHashMap<>();
        List<Basis> bases = new ArrayList<>();
        for (Portion part : portion.largestUnits(FindingWords.NAMED)) {
            Place place = region.places().unit(part.firstUnit());
            double share = part.valueAdded() / total;
            names.add(
                    sheet.say(
                            "finding.with_share",
                            sheet.place(place).text(),
                            Numbers.percent(Numbers.twoDigits(share))));
            json.put(place.key(), Cell.number(share));
            bases.add(part.cellBasis());
        }
        sheet.find(
                new Finding(
                        "largest",
                        sheet.say(
                                "finding.largest",
                                name,
                                area(),
                                sheet.list(names),
                                sheet.money(Numbers.twoDigits(total)).text(),
                                Integer.toString(region.baseYear())),
                        new Cell("", json),
                        words.sure(bases),
                        "largest_places"));
    }

    /// Where any of these industries is known to be, and where it is strong.
    private void places(Structure structure) {
        List<Industry> members =
                IntStream.of(set.members()).mapToObj(region.industries()::get).toList();
        List<Place> units = units();
        List<Place> there =
                units.stream()
                        .filter(
                                unit ->
                                        members.stream()
                                                .anyMatch(one -> structure.isThere(unit, one)))
                        .toList();
        List<Place> strong =
                there.stream()
                        .filter(unit -> members.stream().anyMatch(one -> structure.has(unit, one)))
                        .sorted(
                                Comparator.comparingDouble(
                                        unit -> -chance(structure, unit, members)))
                        .toList();
        List<Basis> bases =
                there.stream()
                        .flatMap(
                                unit ->
                                        members.stream()
                                                .filter(one -> structure.isThere(unit, one))
                                                .flatMap(
                                                        one ->
                                                                structure
                                                                        .findBasis(unit, one)
                                                                        .stream()))
                        .toList();
        List<String> names = strong.stream().map(unit -> sheet.place(unit).text()).toList();
        sheet.find(
                new Finding(
                        "places",
                        there.isEmpty()
                                ? sheet.say("finding.places_none", name, units.size(), area())
                                : sheet.say(
                                        "finding.places",
                                        there.size(),
                                        units.size(),
                                        area(),
                                        strong.size(),
                                        words.named(names)),
                        new Cell("", JsonObject.of("known", there.size(), "strong", strong.size())),
                        words.sure(bases),
                        words.look("largest_places", "presences", "facts")));
    }

    private static double chance(Structure structure, Place unit, List<Industry> members) {
        return members.stream()
                .filter(one -> structure.has(unit, one))
                .mapToDouble(one -> structure.chance(unit, one))
                .max()
                .orElse(0);
    }

    private List<Place> units() {
        return Arrays.stream(region.insideUnits()).mapToObj(region.places()::unit).toList();
    }
}
