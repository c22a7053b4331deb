package org.shanhai.bench.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.bench.pair.Firms.Firm;
import org.shanhai.observed.Block;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Mountain and coast places that are tied, as the pack and names of firms tell.
final class Ties {
    /// A mountain place and a coast place.
    record Tie(String mountain, String coast) {}

    private static final int ROOT = 3;
    private static final String SOLE_TRADER = "92";
    private static final Pattern FIRM = Pattern.compile("公司|厂|集团");
    private static final Pattern PARENT = Pattern.compile("(.+?(?:公司|厂|集团)).+");
    private static final Pattern BRACKETS = Pattern.compile("[（()）]");
    private static final Pattern KIND = Pattern.compile("(畲族自治县|市|县|区|省)$");
    private static final List<String> WIDER = List.of("浙江省", "浙江", "中国", "中华");

    private final Region region;
    private final List<Firm> firms;
    private final List<String> placeNames;

    Ties(Region region, List<Firm> firms) {
        this.region = region;
        this.firms = firms;
        Set<String> names = new HashSet<>(WIDER);
        for (Place place : region.listInside()) {
            for (String name : List.of(place.nameLocal(), cityName(place))) {
                String bare = KIND.matcher(name).replaceFirst("");
                names.add(name);
                if (bare.length() > 1) {
                    names.addAll(List.of(bare, bare + "市", bare + "县", bare + "区"));
                }
            }
        }
        names.remove("");
        placeNames =
                names.stream().sorted(Comparator.comparingInt(name -> -name.length())).toList();
    }

    private String cityName(Place place) {
        return region.places().findParent(place).map(Place::nameLocal).orElse("");
    }

    /// By what the pack says of pairs.
    ///
    /// @param pacts those with a pact, or those with an enclave or park
    Set<Tie> listed(boolean pacts) {
        Set<Tie> ties = new HashSet<>();
        for (Partner row : region.all(Partner.class)) {
            if (row.kind().equals("pair") == pacts) {
                add(ties, row.place(), row.partner());
                add(ties, row.partner(), row.place());
            }
        }
        return ties;
    }

    private void add(Set<Tie> ties, String mountain, String coast) {
        if (has(mountain, Role.MOUNTAIN) && has(coast, Role.COAST)) {
            ties.add(new Tie(mountain, coast));
        }
    }

    private boolean has(String key, Role role) {
        return region.places().contains(key)
                && region.places().isUnit(region.places().get(key))
                && region.places().get(key).hasRole(role);
    }

    /// Second plants: a root of a name, its first three characters behind names of places, that
    /// makers of goods have in one mountain and one coast place and nobody has anywhere else.
    Set<Tie> roots() {
        Map<String, Set<String>> places = new HashMap<>();
        Map<String, Set<String>> makers = new HashMap<>();
        for (Firm firm : firms) {
            String bare = bare(firm.name());
            if (!firm.kind().equals(SOLE_TRADER)
                    && bare.length() >= ROOT
                    && FIRM.matcher(bare).find()
                    && region.places().contains(firm.place())) {
                String root = bare.substring(0, ROOT);
                places.computeIfAbsent(root, key -> new HashSet<>()).add(firm.place());
                if (isGoods(firm.industry())) {
                    makers.computeIfAbsent(root, key -> new HashSet<>()).add(firm.place());
                }
            }
        }
        Set<Tie> ties = new HashSet<>();
        places.forEach(
                (root, all) -> {
                    List<String> both = new ArrayList<>(all);
                    if (both.size() == 2 && makers.getOrDefault(root, Set.of()).size() == 2) {
                        add(ties, both.getFirst(), both.getLast());
                        add(ties, both.getLast(), both.getFirst());
                    }
                });
        return ties;
    }

    private boolean isGoods(String code) {
        return region.industries().all().stream()
                .filter(industry -> industry.code().equals(code))
                .findFirst()
                .flatMap(Block::find)
                .equals(Optional.of(Block.GOODS));
    }

    private String bare(String name) {
        String bare = name;
        boolean again = true;
        while (again) {
            again = false;
            for (String place : placeNames) {
                if (bare.startsWith(place) && bare.length() > place.length() + 2) {
                    bare = bare.substring(place.length());
                    again = true;
                    break;
                }
            }
            if (bare.matches("^[（(][^）)]*[）)].*")) {
                bare = bare.replaceFirst("^[（(][^）)]*[）)]", "");
                again = true;
            }
        }
        return bare;
    }

    /// Coast-linked firms in mountain places: branches of a firm seen in a coast place, and firms
    /// that bear the name of a coast county or county-level city.
    Set<Tie> linked() {
        Map<String, String> placeOf = new HashMap<>();
        for (Firm firm : firms) {
            if (has(firm.place(), Role.COAST)) {
                placeOf.putIfAbsent(plain(firm.name()), firm.place());
            }
        }
        Map<String, String> counties = new HashMap<>();
        for (Place place : region.listInside()) {
            if (place.hasRole(Role.COAST) && !place.nameLocal().endsWith("区")) {
                counties.put(place.nameLocal(), place.key());
                counties.put(KIND.matcher(place.nameLocal()).replaceFirst(""), place.key());
            }
        }
        Set<Tie> ties = new HashSet<>();
        for (Firm firm : firms) {
            String name = plain(firm.name());
            Matcher parent = PARENT.matcher(name);
            if (parent.matches() && placeOf.containsKey(parent.group(1))) {
                add(ties, firm.place(), placeOf.get(parent.group(1)));
            }
            counties.forEach(
                    (county, key) -> {
                        if (name.startsWith(county)) {
                            add(ties, firm.place(), key);
                        }
                    });
        }
        return ties;
    }

    private static String plain(String name) {
        return BRACKETS.matcher(name).replaceAll("");
    }
}
