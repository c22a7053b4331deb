package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Measures;
import org.shanhai.region.Facts;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Flow;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.Industries;
import org.shanhai.region.LocalPressure;
import org.shanhai.region.NationalTable;
import org.shanhai.region.NaturalEndowment;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Pressure;
import org.shanhai.region.Region;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Ruleset;
import org.shanhai.work.Work;

/// Reads the tables in an order in which each finds those it refers to, and makes the region.
record RegionReader(
        Description description,
        PackOptions options,
        Years years,
        Problems problems,
        Progress progress,
        Keys keys,
        Map<String, List<CheckedRow>> records,
        Overlay.Count count,
        RowMaker maker) {
    private static final List<String> NATIONAL = List.of("inputs", "final_use", "value_added");

    /// What registers bring, by the thousand.
    private static final Set<String> FIRMS = Set.of("firm_counts", "register_left_out");

    private static final String CLASSES = "class_counts";

    static RegionReader of(
            Description description,
            PackOptions options,
            Years years,
            Problems problems,
            Progress progress) {
        Conversion conversion = new Conversion(description.rates());
        return new RegionReader(
                description,
                options,
                years,
                problems,
                progress,
                new Keys(),
                new LinkedHashMap<>(),
                new Overlay.Count(),
                RowMaker.of(conversion, problems));
    }

    /// Empty where there are errors.
    Optional<Region> read() {
        requireTables();
        if (years.isAhead(description.baseYear())) {
            Message what = PackMessage.YEAR_AHEAD.so(PackMessage.GIVE_YEAR_OF_TABLE.of());
            fault("base_year", Integer.toString(description.baseYear()), what);
        }
        List<CheckedRow> sources = read("sources");
        List<CheckedRow> rows = read("places");
        int list = PlacesBuilder.listOf(rows, options.list(), problems);
        Places places = new PlacesBuilder(maker, keys, list).build(rows, read("aliases"));
        read("reaches");
        Industries industries =
                new IndustriesBuilder(maker, keys).build(read("industries"), read("groups"));
        read("classes");
        Measures measures =
                new MeasuresBuilder(maker.conversion(), keys, problems).build(read("measures"));
        // What is left has parts that do not refer to one another: who is done takes the next.
        List<String> left =
                Schemas.all().stream()
                        .map(TableSchema::name)
                        .filter(name -> options.forImports() || !Schemas.isForImports(name))
                        .filter(name -> !name.equals("facts") && !NATIONAL.contains(name))
                        .filter(name -> !records.containsKey(name))
                        .toList();
        ForkJoinTask<Part> firms = begun(left, FIRMS::contains, measures);
        ForkJoinTask<Part> small =
                begun(left, name -> !FIRMS.contains(name) && !name.equals(CLASSES), measures);
        ForkJoinTask<Part> classes = begun(left, CLASSES::equals, measures);
        Optional<NationalTable> table;
        Facts facts;
        try {
            table = nationalTable(industries);
            facts = facts(places, industries, measures);
        } finally {
            // No file is closed while it is read.
            List.of(classes, small, firms).forEach(ForkJoinTask::quietlyJoin);
        }
        for (ForkJoinTask<Part> each : List.of(small, firms, classes)) {
            records.putAll(each.join().rows());
            problems.take(each.join().problems());
        }
        FIRMS.forEach(records::remove);
        RegionBuilder region = region(places, industries, facts, measures);
        table.ifPresent(region::nationalTable);
        region.firmCounts(firms.join().firms()).list(list);
        keys.reportUnused(sources, problems);
        keys.reportEmpty(needed(), problems);
        return problems.hasErrors() ? Optional.empty() : Optional.of(region.build());
    }

    /// What packs bring to those they stand on, the one asked for first; asked when all is read.
    List<Overlay> overlays() {
        List<Description> packs = description.packs();
        List<Overlay> overlays = new ArrayList<>();
        for (int pack = packs.size() - 1; pack > 0; pack--) {
            List<String> tables = List.copyOf(packs.get(pack).tables().keySet());
            String on = packs.get(pack - 1).home();
            overlays.add(new Overlay(on, tables, count.rows(pack), count.replaced(pack)));
        }
        return overlays;
    }

    private void requireTables() {
        for (String table : List.of("places", "industries")) {
            if (!description.hasFiles(table)) {
                keys.doubt(table);
                if (!description.names(table)) {
                    problems.error(description.file(), "", PackMessage.TABLE_MISSING.of(table));
                }
            }
        }
    }

    private void fault(String property, String value, Message what) {
        problems.property(description.fileOf(property), property, value, what);
    }

    private Set<String> needed() {
        Set<String> needed = new HashSet<>(List.of("places", "industries"));
        if (!NATIONAL.stream().allMatch(keys::isEmpty)) {
            needed.addAll(NATIONAL);
        }
        return needed;
    }

    private List<CheckedRow> read(String table) {
        records.putAll(rows(List.of(table), problems));
        return records(table);
    }

    /// A part of the tables, read beside the rest with its own list of problems: what is built of
    /// the rest must not hang on what was found meanwhile.
    private record Part(Map<String, List<CheckedRow>> rows, FirmCounts firms, Problems problems) {}

    private ForkJoinTask<Part> begun(
            List<String> tables, Predicate<String> ofPart, Measures measures) {
        return Work.begun(
                () -> {
                    RowMaker own = RowMaker.of(new Conversion(description.rates()), new Problems());
                    Map<String, List<CheckedRow>> rows =
                            rows(tables.stream().filter(ofPart).toList(), own.problems());
                    List<CheckedRow> of = rows.getOrDefault("firm_counts", List.of());
                    List<CheckedRow> out = rows.getOrDefault("register_left_out", List.of());
                    FirmCounts firms = tables(own, measures).firmCounts(of, out);
                    return new Part(rows, firms, own.problems());
                });
    }

    private Map<String, List<CheckedRow>> rows(List<String> tables, Problems found) {
        Map<String, List<CheckedRow>> read = new LinkedHashMap<>();
        for (String table : tables) {
            if (description.hasFiles(table)) {
                read.put(table, rows(table, found));
            } else if (description.names(table)) {
                keys.doubt(table);
            }
        }
        return read;
    }

    private List<CheckedRow> rows(String table, Problems found) {
        TableReader reader =
                new TableReader(Schemas.get(table), keys, years, options::decimals, count, found);
        // A pack is a set of rows: what is computed must not depend on how a file is sorted.
        return reader.read(description.files(table), progress).stream()
                .sorted(CheckedRow.canonical(Schemas.get(table)))
                .toList();
    }

    private List<CheckedRow> records(String table) {
        return records.getOrDefault(table, List.of());
    }

    /// Its tables must all be there, or none. Their rows, which are the most, are not held on to.
    private Optional<NationalTable> nationalTable(Industries industries) {
        Map<String, List<CheckedRow>> rows = rows(NATIONAL, problems);
        List<String> missing = NATIONAL.stream().filter(name -> !rows.containsKey(name)).toList();
        if (!missing.isEmpty() && !rows.isEmpty()) {
            List<String> there = List.copyOf(rows.keySet());
            problems.error(description.file(), "", PackMessage.TABLES_HALF.of(there, missing));
        }
        boolean doubtful =
                Stream.concat(Stream.of("industries"), NATIONAL.stream())
                        .anyMatch(table -> keys.isDoubtful(table) || keys.isEmpty(table));
        if (!missing.isEmpty() || doubtful) {
            return Optional.empty();
        }
        // Where an industry or a row was named as wrong, that it is missing is no second fault.
        boolean whole =
                !keys.hasFaulty("industries")
                        && rows.values().stream()
                                .flatMap(List::stream)
                                .noneMatch(CheckedRow::hasWrongCells);
        return new NationalTableBuilder(description, industries, maker).build(rows, whole);
    }

    private Facts facts(Places places, Industries industries, Measures measures) {
        FactReader reader =
                new FactReader(
                        places,
                        FactColumns.of(places, industries, measures, keys, years),
                        new UnitFactors(maker.conversion()),
                        maker.currency(),
                        CompleteSources.of(places, industries, measures, records("sources")),
                        options::decimals,
                        count,
                        problems);
        Facts facts = reader.read(description.files("facts"), progress);
        new FactIdentities(facts, description.baseYear(), problems).check(places.all());
        return facts;
    }

    private RegionBuilder region(
            Places places, Industries industries, Facts facts, Measures measures) {
        int year = description.baseYear();
        KeptTables small = tables(maker, measures);
        Map<String, Double> money = description.money("flows", maker.conversion(), problems);
        FlowColumns columns = new FlowColumns(places, industries, problems);
        List<Flow> flows = columns.flows(records("flows"), money);
        List<Pressure> pressures = small.rows(Pressure.class, "pressures", this::records);
        List<String> matters = records("matters").stream().map(row -> row.text("matter")).toList();
        boolean headed = records.containsKey("rulesets") && !mayHaveLostKeys("rulesets");
        List<Ruleset> rulesets =
                new RulesetsBuilder(RuleBuilder.of(maker, pressures, matters), industries, year)
                        .build(records("rulesets"), headed, records(Schemas.RULES));
        List<IncentiveKind> kinds = maker.all(IncentiveKind.class, records("incentive_kinds"));
        List<Incentive> incentives =
                new IncentivesBuilder(maker, year).ofPack(records(Schemas.INCENTIVES), kinds);
        List<LocalPressure> local = columns.pressures(records("pressures_by_place"), flows, maker);
        RegionBuilder region =
                Region.builder()
                        .name(description.name(), description.nameLocal())
                        .area(area(places))
                        .baseYear(year)
                        .currency(maker.currency())
                        .places(places)
                        .industries(industries)
                        .flows(flows)
                        .facts(facts)
                        .pressures(pressures)
                        .all(LocalPressure.class, local)
                        .rulesets(rulesets)
                        .all(IncentiveKind.class, kinds)
                        .all(Incentive.class, incentives);
        small.fill(region, this::records);
        unknownNeeds(measures);
        description.boundaries().ifPresent(region::boundaries);
        return region;
    }

    /// What is needed must be something figures may tell: a word that is neither a natural
    /// endowment, nor a measure, nor in the table of endowments would stay unknown of every place.
    private void unknownNeeds(Measures measures) {
        SortedSet<String> known = new TreeSet<>(Keyed.keys(NaturalEndowment.class));
        known.addAll(measures.keys());
        records("endowments").forEach(row -> known.add(row.text("endowment")));
        for (CheckedRow row : records("needs")) {
            String word = row.text("endowment");
            // Where a table is broken, its row may have been lost.
            if (!word.isEmpty()
                    && !known.contains(word)
                    && !keys.mayHaveHad("measures", word)
                    && !keys.isDoubtful("endowments")) {
                Message near = Suggestions.among(known, word);
                Message remedy = near.then(PackMessage.USE_ENDOWMENT.of());
                problems.error(row, "endowment", PackMessage.NOT_KNOWN.so(remedy));
            }
        }
    }

    private KeptTables tables(RowMaker by, Measures measures) {
        return new KeptTables(by, measures, years, description.baseYear());
    }

    private boolean mayHaveLostKeys(String table) {
        return keys.isDoubtful(table) || keys.hasFaulty(table) || keys.isEmpty(table);
    }

    /// The key of the study area: as stated, else the only place that lies in no other.
    private String area(Places places) {
        Message give = PackMessage.GIVE_STUDY_AREA.of();
        if (description.area().isPresent()) {
            String area = description.area().get();
            if (!places.contains(area) && !keys.mayHaveHad("places", area)) {
                List<String> all = places.all().stream().map(Place::key).toList();
                Message near = Suggestions.among(all, area);
                fault("area", area, PackMessage.NOT_KNOWN.so(near.then(give)));
            }
            return area;
        }
        List<String> tops =
                places.all().stream()
                        .filter(place -> place.within().isEmpty())
                        .map(Place::key)
                        .toList();
        if (tops.size() != 1 && !mayHaveLostKeys("places")) {
            fault("area", "", PackMessage.PROPERTY_MISSING.so(give));
        }
        return tops.isEmpty() ? "" : tops.getFirst();
    }
}
