package org.shanhai.pack.book;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.project.Lookups;
import org.shanhai.pack.sense.ImplausibleFigures;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Limited;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// Holds the rows of a book against one another and against the pack.
record BookChecks(Region region, Lookups lookups, Conversion conversion) {
    /// Assumed: the largest works of Zhejiang, the petrochemical base of Zhoushan, takes some 41.
    private static final double MOST_KM2 = 50;

    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9_.-]*";

    /// Whose book it is, in keys of the pack.
    ///
    /// @param isNew whether the pack holds the zone by no other source than this book
    record Whose(String zone, String place, boolean isNew) {}

    /// Whose book it is; empty, with a problem, where it is of another zone or place than the pack
    /// knows.
    Optional<Whose> whose(BookRow head) {
        Consumer<Message> wrong = bad -> head.error("place", bad);
        Message use = BookMessage.USE_PLACE.of();
        Optional<Place> place = head.find("place").flatMap(name -> lookups.place(name, use, wrong));
        positioning(head);
        Optional<String> written = head.find("zone");
        if (written.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        boolean saysNew = head.text("new_zone").equals("yes");
        Optional<Zone> known = lookups.findZone(written.get());
        if (known.isPresent()) {
            return known(known.get(), place.get(), saysNew, head);
        }
        if (!saysNew) {
            List<String> near =
                    region.listZones(place.get()).stream().map(Zone::key).limit(6).toList();
            Message remedy = Suggestions.didYouMean(near).then(BookMessage.SAY_NEW_ZONE.of());
            return head.error("zone", PackMessage.NOT_KNOWN.so(remedy));
        }
        return written.get().matches(KEY)
                ? Optional.of(new Whose(written.get(), place.get().key(), true))
                : head.error("zone", PackMessage.NOT_A_KEY.of());
    }

    private static Optional<Whose> known(Zone zone, Place place, boolean saysNew, BookRow head) {
        if (!zone.place().equals(place.key())) {
            return head.error("place", BookMessage.OTHER_PLACE.of(zone.key(), zone.place()));
        }
        boolean ours = zone.source().equals(ZoneBook.sourceOf(zone.key()));
        return saysNew && !ours
                ? head.error("new_zone", BookMessage.ALREADY_A_ZONE.of(zone.key()))
                : Optional.of(new Whose(zone.key(), place.key(), ours));
    }

    private void positioning(BookRow head) {
        Message unknown = PackMessage.NOT_KNOWN.so(BookMessage.USE_CODE_OR_NAME.of());
        Arrays.stream(head.text("positioning").split("[;；]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .filter(name -> region.industries().lookUp(name).find().isEmpty())
                .forEach(name -> head.error("positioning", name, unknown));
    }

    /// The vintage of codes that the first sheet names must be one the pack knows.
    static void vintage(String said, IndustryCodes codes, BookRow head) {
        List<String> known = List.copyOf(codes.vintages());
        if (!said.isBlank() && !known.isEmpty() && !known.contains(said)) {
            head.error("classification", PackMessage.NOT_KNOWN.so(PackMessage.ALLOWED.of(known)));
        }
    }

    void rows(BookSheet sheet, List<BookRow> all, int year) {
        switch (sheet) {
            case ENTERPRISES -> {
                distinct(
                        all,
                        "name",
                        row -> row.text("name") + " " + row.findYear("year").orElse(year));
                all.forEach(row -> plausible(row, Project.TaxScope.TOTAL));
                all.forEach(BookChecks::land);
                new SummedRows(all, sheet).check("name");
                keys(all, "name");
            }
            case PARCELS -> {
                distinct(all, "parcel", row -> row.text("parcel"));
                all.forEach(BookChecks::land);
            }
            case QUOTAS -> {
                distinct(all, "of", row -> row.text("of"));
                all.forEach(row -> quota(row, year));
            }
            case UTILITIES -> {
                distinct(all, "plant", row -> row.text("plant"));
                all.forEach(BookChecks::utility);
            }
            case PIPELINE -> {
                distinct(all, "project", row -> row.text("project"));
                all.forEach(row -> plausible(row, scope(row)));
                keys(all, "project");
            }
            case ZONE, VACANCIES, TERMS -> {
                // The same line twice is two vacancies, or two promises.
            }
        }
    }

    private void plausible(BookRow row, Project.TaxScope scope) {
        ImplausibleFigures.of(row::findQuantity, scope, conversion.rates().currency())
                .forEach(found -> row.error(found.key(), found.message()));
    }

    private static Project.TaxScope scope(BookRow row) {
        return Keyed.find(Project.TaxScope.class, row.text("tax_scope"))
                .orElse(Project.TaxScope.UNSPECIFIED);
    }

    /// Tells where two names come to one key but for what tells them apart.
    private static void keys(List<BookRow> rows, String column) {
        Map<String, BookRow> seen = new HashMap<>();
        for (BookRow row : rows) {
            String name = row.text(column);
            BookRow earlier = seen.putIfAbsent(NameKeys.plain(name), row);
            if (earlier != null && !name.isEmpty() && !earlier.text(column).equals(name)) {
                String other = earlier.text(column);
                Message alike = BookMessage.KEYS_ALIKE.of(other, earlier.at(column));
                row.warning(column, name, alike);
            }
        }
    }

    private static void distinct(List<BookRow> rows, String column, Function<BookRow, String> key) {
        Map<String, BookRow> seen = new HashMap<>();
        for (BookRow row : rows) {
            String own = key.apply(row);
            BookRow earlier = row.has(column) ? seen.putIfAbsent(own.strip(), row) : null;
            if (earlier != null) {
                row.error(column, PackMessage.ROW_TWICE.of(own, earlier.at(column)));
            }
        }
    }

    /// A quota in the unit in which what is limited is held takes the place of what was written.
    private void quota(BookRow row, int year) {
        OptionalDouble left = row.findNumber("left");
        if (left.isPresent() && row.has("of") && row.has("unit")) {
            BadFigure.orTell(
                            () -> kept(row, left.getAsDouble(), year),
                            reason -> row.error("unit", reason))
                    .ifPresent(kept -> row.replace("left", kept));
        }
    }

    private Quantity kept(BookRow row, double left, int year) throws BadFigure {
        String held = Limited.of(row.text("of")).unit();
        double factor = conversion.factor(UnitText.read(row.text("unit")), held, year);
        Quantity kept = Quantity.exactly(Conversion.tidy(left * factor));
        PlausibleRanges.require(kept, held);
        return kept;
    }

    private static void land(BookRow row) {
        if (row.findNumber("land").orElse(0) > MOST_KM2) {
            row.error("land", SenseMessage.ABSURDLY_LARGE.of());
        }
    }

    private static void utility(BookRow row) {
        OptionalDouble capacity = row.findNumber("capacity");
        OptionalDouble used = row.findNumber("used");
        if (used.orElse(0) > capacity.orElse(Double.POSITIVE_INFINITY)) {
            String whole = Double.toString(capacity.getAsDouble());
            Message above = SenseMessage.PART_ABOVE_WHOLE.of("capacity", whole);
            row.warning("used", Double.toString(used.getAsDouble()), above);
        }
    }
}
