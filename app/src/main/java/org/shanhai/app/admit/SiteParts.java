package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.ControlUnit;
import org.shanhai.region.Parcel;
import org.shanhai.region.Place;
import org.shanhai.region.Zone;

/// The unit of environmental control a plot may lie in, what is protected around it, recognised
/// chemical parks.
final class SiteParts {
    private static final String CHEMICAL_PARK = "chemical-park";

    private final Sheet sheet;
    private final AdmissionWords words;
    private final Admission admission;
    private final List<Answer.Item> items = new ArrayList<>();

    SiteParts(Sheet sheet, AdmissionWords words, Admission admission) {
        this.sheet = sheet;
        this.words = words;
        this.admission = admission;
    }

    void add() {
        List<ControlUnit> all = sheet.region().all(ControlUnit.class);
        List<ControlUnit> here = ControlUnit.listOf(all, admission.proposal().place());
        if (!all.isEmpty()) {
            addClasses(here);
        }
        addParcels();
        addProtected(here);
        addChemicalParks(all, here);
        sheet.add(new Answer.Items("site", items.isEmpty() ? "" : words.say("site"), items));
    }

    private void add(String about, String text, Map<String, ? extends Object> more) {
        Map<String, @Nullable Object> json = JsonObject.of("about", about, "text", text);
        json.putAll(more);
        items.add(new Answer.Item(text, json));
    }

    private void addClasses(List<ControlUnit> here) {
        Place place = admission.proposal().place();
        List<ControlUnit> classes = ofKind(here, ControlUnit.Kind.CLASS);
        if (classes.isEmpty()) {
            add(
                    "classes",
                    words.say("site.no_classes", words.name(place)),
                    Map.of("units", List.of()));
            return;
        }
        add(
                "classes",
                words.say(
                        "site.classes",
                        words.name(place),
                        words.list(classes.stream().map(this::told).toList()),
                        sheet.source(classes.getFirst().source()).text()),
                Map.of("units", classes.stream().map(this::json).toList()));
    }

    private static List<ControlUnit> ofKind(List<ControlUnit> all, ControlUnit.Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).toList();
    }

    private String told(ControlUnit one) {
        String name = sheet.pick(one.name(), one.nameLocal());
        return words.say(
                one.share().isPresent() ? "site.class" : "site.class_bare",
                (long) one.units().orElse(0),
                name,
                Numbers.percent(one.share().orElse(0)));
    }

    private Map<String, @Nullable Object> json(ControlUnit one) {
        return JsonObject.of(
                "key",
                one.key(),
                "kind",
                one.kind().key(),
                "place",
                one.place(),
                "class",
                one.controlClass().isEmpty() ? null : one.controlClass(),
                "name",
                sheet.pick(one.name(), one.nameLocal()),
                "units",
                Cell.numberOrNull(one.units()),
                "km2",
                Cell.numberOrNull(one.km2()),
                "share",
                Cell.numberOrNull(one.share()),
                "year",
                one.year().isPresent() ? one.year().getAsInt() : null,
                "source",
                one.source());
    }

    /// The plots of the zone's own book that name their class.
    private void addParcels() {
        Map<String, Integer> byClass = new TreeMap<>();
        Optional<String> zone = admission.proposal().zone().map(Zone::key);
        sheet.region().all(Parcel.class).stream()
                .filter(one -> zone.filter(one.zone()::equals).isPresent())
                .filter(one -> !one.controlClass().isEmpty())
                .forEach(one -> byClass.merge(one.controlClass(), 1, Integer::sum));
        if (!byClass.isEmpty()) {
            List<String> told =
                    byClass.entrySet().stream()
                            .map(
                                    each ->
                                            words.say(
                                                    "site.parcels_of",
                                                    each.getValue(),
                                                    words.say("site.class." + each.getKey())))
                            .toList();
            add("parcels", words.say("site.parcels", words.list(told)), Map.of("parcels", byClass));
        }
    }

    private void addProtected(List<ControlUnit> here) {
        List<ControlUnit> sites = here.stream().filter(one -> one.kind().isSite()).toList();
        if (!sites.isEmpty()) {
            add(
                    "protected",
                    words.say(
                            "site.protected",
                            words.name(admission.proposal().place()),
                            words.list(sites.stream().map(this::named).toList())),
                    Map.of("units", sites.stream().map(this::json).toList()));
        }
    }

    private String named(ControlUnit one) {
        return sheet.pick(one.name(), one.nameLocal()) + " " + sheet.source(one.source()).text();
    }

    private void addChemicalParks(List<ControlUnit> all, List<ControlUnit> here) {
        List<ControlUnit> parks = ofKind(all, ControlUnit.Kind.CHEMICAL_PARK);
        boolean asked =
                admission.questions().stream().anyMatch(one -> one.matter().equals(CHEMICAL_PARK));
        if (!asked || parks.isEmpty()) {
            return;
        }
        List<ControlUnit> own = ofKind(here, ControlUnit.Kind.CHEMICAL_PARK);
        String place = words.name(admission.proposal().place());
        add(
                "chemical_parks",
                own.isEmpty()
                        ? words.say(
                                "site.no_chemical_park",
                                place,
                                parks.size(),
                                sheet.source(parks.getFirst().source()).text())
                        : words.say(
                                "site.chemical_parks",
                                place,
                                words.list(own.stream().map(this::named).toList())),
                Map.of("units", own.stream().map(this::json).toList()));
    }
}
