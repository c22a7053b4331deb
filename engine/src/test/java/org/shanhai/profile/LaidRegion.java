package org.shanhai.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Endowment;
import org.shanhai.region.Facts;
import org.shanhai.region.FinalUse;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Presence;
import org.shanhai.region.Quantity;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Scope;
import org.shanhai.region.ValueAdded;
import org.shanhai.region.Zone;

/// A region laid down fact by fact, firm by firm and cell by cell, each structure made anew. The
/// country holds the study area, `area`, and what lies beyond.
final class LaidRegion {
    static final int BASE_YEAR = 2020;

    private final List<Place> places = new ArrayList<>();
    private final List<Industry> industries = new ArrayList<>();
    private final List<Industries.Group> groups = new ArrayList<>();
    private final List<FirmCount> firms = new ArrayList<>();
    private final List<PendingFact> facts = new ArrayList<>();
    private final Map<List<String>, Size> jobs = new LinkedHashMap<>();
    private final Map<List<String>, Size> valueAdded = new LinkedHashMap<>();
    private final Map<List<String>, Presence> presences = new LinkedHashMap<>();
    private final List<Endowment> endowments = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private Optional<NationalTable> table = Optional.empty();

    private record Size(double value, Basis basis) {}

    private record PendingFact(
            String place,
            String set,
            String measure,
            Optional<Quantity> quantity,
            Scope scope,
            int year,
            Basis basis,
            String source) {}

    LaidRegion() {
        places.add(place("country", Optional.empty(), Optional.empty(), OptionalDouble.empty()));
        places.add(place("area", Optional.of("country"), Optional.empty(), OptionalDouble.empty()));
    }

    private static Place place(
            String key, Optional<String> within, Optional<Coordinates> centre, OptionalDouble km2) {
        Optional<Role> role = centre.map(c -> c.longitude() < 120 ? Role.MOUNTAIN : Role.COAST);
        Place.Kind kind = within.isEmpty() ? Place.Kind.COUNTRY : Place.Kind.COUNTY;
        return new Place(
                key,
                key,
                "",
                within,
                kind,
                role,
                centre,
                km2,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    LaidRegion inside(String... keys) {
        for (String key : keys) {
            places.add(place(key, Optional.of("area"), Optional.empty(), OptionalDouble.empty()));
        }
        return this;
    }

    /// One with a centre, on the coast from 120° on, and an area.
    LaidRegion inside(String key, double longitude, double km2) {
        places.add(
                place(
                        key,
                        Optional.of("area"),
                        Optional.of(new Coordinates(longitude, 0)),
                        OptionalDouble.of(km2)));
        return this;
    }

    LaidRegion outside(String key) {
        places.add(place(key, Optional.of("country"), Optional.empty(), OptionalDouble.empty()));
        return this;
    }

    LaidRegion goods(String... codes) {
        return industries(Broad.SECONDARY, codes);
    }

    LaidRegion farms(String... codes) {
        return industries(Broad.PRIMARY, codes);
    }

    LaidRegion services(String... codes) {
        return industries(Broad.TERTIARY, codes);
    }

    LaidRegion group(String key, String... members) {
        groups.add(new Industries.Group(key, key, "", List.of(members)));
        return this;
    }

    private LaidRegion industries(Broad broad, String... codes) {
        for (String code : codes) {
            industries.add(
                    new Industry(
                            code, code, "", broad, "", List.of(), Optional.of(Recruit.YES), ""));
        }
        return this;
    }

    LaidRegion firms(String place, String industry, long count) {
        firms.add(
                new FirmCount(
                        place,
                        Optional.of(industry),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        count,
                        0,
                        0,
                        0,
                        "register"));
        return this;
    }

    /// Jobs of a place, industry by industry, as facts; where below 0, none tells them.
    LaidRegion jobs(String place, double... sizes) {
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] >= 0) {
                jobs.put(
                        List.of(place, industries.get(i).code()),
                        new Size(sizes[i], Basis.REPORTED));
            }
        }
        return this;
    }

    LaidRegion valueAdded(String place, double... sizes) {
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] >= 0) {
                valueAdded.put(
                        List.of(place, industries.get(i).code()),
                        new Size(sizes[i], Basis.DERIVED));
            }
        }
        return this;
    }

    /// What the activity says, without any fact of the region.
    LaidRegion presence(String place, String industry, Presence presence) {
        presences.put(List.of(place, industry), presence);
        return this;
    }

    /// What the activity says, and the fact it has it from.
    LaidRegion presence(String place, String industry, Presence presence, Basis basis) {
        presence(place, industry, presence);
        return names(place, industry, presence, basis);
    }

    /// A fact alone.
    LaidRegion names(String place, String set, Presence presence, Basis basis) {
        String measure = presence == Presence.PRESENT ? Measure.PRESENCE : Measure.ABSENCE;
        facts.add(
                new PendingFact(
                        place,
                        set,
                        measure,
                        Optional.empty(),
                        Scope.CLUSTER,
                        BASE_YEAR,
                        basis,
                        "source"));
        return this;
    }

    LaidRegion fact(String place, String set, String measure, double value, int year) {
        return fact(place, set, measure, Quantity.exactly(value), Scope.ALL, year, Basis.REPORTED);
    }

    LaidRegion fact(
            String place,
            String set,
            String measure,
            Quantity quantity,
            Scope scope,
            int year,
            Basis basis) {
        return fact(place, set, measure, quantity, scope, year, basis, "source");
    }

    LaidRegion fact(
            String place,
            String set,
            String measure,
            Quantity quantity,
            Scope scope,
            int year,
            Basis basis,
            String source) {
        facts.add(
                new PendingFact(
                        place, set, measure, Optional.of(quantity), scope, year, basis, source));
        return this;
    }

    LaidRegion endowment(String place, String key, double value, String unit, int year) {
        endowments.add(new Endowment(place, key, value, unit, year, Basis.REPORTED, "survey", ""));
        return this;
    }

    LaidRegion zone(String place, OptionalDouble km2, Basis basis, String source) {
        String key = "zone" + zones.size();
        zones.add(new Zone(key, place, key, "", List.of(), km2, basis, source, ""));
        return this;
    }

    /// The nation by industry, and what column buys of row at home and abroad.
    LaidRegion table(double[] jobs, double[] valueAdded, double[][] home, double[][] abroad) {
        int n = jobs.length;
        Matrix added = Matrix.zeros(n, ValueAdded.values().length);
        Matrix inputs = Matrix.zeros(n, n);
        Matrix imports = Matrix.zeros(n, n);
        double[] output = new double[n];
        for (int i = 0; i < n; i++) {
            added.set(i, 0, valueAdded[i]);
            output[i] = valueAdded[i];
            for (int j = 0; j < n; j++) {
                inputs.set(i, j, home[i][j]);
                imports.set(i, j, abroad[i][j]);
                output[i] += home[j][i] + abroad[j][i];
            }
        }
        int uses = FinalUse.values().length;
        table =
                Optional.of(
                        new NationalTable(
                                inputs,
                                imports,
                                Matrix.zeros(n, uses),
                                Matrix.zeros(n, uses),
                                added,
                                output,
                                jobs,
                                Basis.REPORTED));
        return this;
    }

    Region region() {
        Places allPlaces = new Places(places, List.of());
        Industries allIndustries = new Industries(industries, groups);
        Facts.Builder known = new Facts.Builder(allPlaces);
        for (PendingFact fact : facts) {
            known.add(
                    allPlaces.number(fact.place()),
                    allIndustries.findSet(fact.set()).orElseThrow(),
                    new Measure(fact.measure(), fact.measure(), "", "1"),
                    fact.quantity(),
                    fact.scope(),
                    fact.year(),
                    fact.basis(),
                    fact.source(),
                    "",
                    "facts.csv",
                    known.size() + 2);
        }
        var builder =
                Region.builder()
                        .places(allPlaces)
                        .industries(allIndustries)
                        .area("area")
                        .baseYear(BASE_YEAR)
                        .currency("CNY")
                        .facts(known.build())
                        .all(Endowment.class, endowments)
                        .zones(zones)
                        .firmCounts(new FirmCounts(firms, List.of()));
        table.ifPresent(builder::nationalTable);
        return builder.build();
    }

    private Activity activity(Region region) {
        int units = region.places().unitCount();
        int n = industries.size();
        Matrix[] sizes = {Matrix.zeros(units, n), Matrix.zeros(units, n)};
        byte[][] bases = {new byte[units * n], new byte[units * n]};
        byte[] presence = new byte[units * n];
        Arrays.fill(bases[0], (byte) Basis.ESTIMATED.ordinal());
        Arrays.fill(bases[1], (byte) Basis.ESTIMATED.ordinal());
        Arrays.fill(presence, (byte) Presence.UNKNOWN.ordinal());
        for (int r = 0; r < units; r++) {
            for (int i = 0; i < n; i++) {
                List<String> cell =
                        List.of(region.places().unit(r).key(), industries.get(i).code());
                List<Map<List<String>, Size>> told = List.of(jobs, valueAdded);
                for (int k = 0; k < told.size(); k++) {
                    Size size = told.get(k).get(cell);
                    if (size != null) {
                        sizes[k].set(r, i, size.value());
                        bases[k][r * n + i] = (byte) size.basis().ordinal();
                    }
                }
                presence[r * n + i] =
                        (byte) presences.getOrDefault(cell, Presence.UNKNOWN).ordinal();
            }
        }
        return new Activity(
                region.places(),
                region.industries(),
                sizes[1],
                Matrix.zeros(units, n),
                sizes[0],
                bases[1],
                bases[0],
                presence);
    }

    Structure structure() {
        Region region = region();
        return Structure.of(region, activity(region));
    }

    List<Peer> peers(String place) {
        Structure structure = structure();
        Region region = structure.region();
        return Peers.of(structure, Profiles.of(region))
                .like(region.place(place), 9, region::isInside);
    }
}
