package org.shanhai.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The industries of a region, numbered 0…n−1 in the order of the pack, and the named sets of them
/// that facts speak about.
public final class Industries {
    private final List<Industry> all;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, IndustrySet> sets = new LinkedHashMap<>();
    private final NameIndex<IndustrySet> names = new NameIndex<>();

    /// A named set of industries as the pack gives it.
    public record Group(String key, String name, String nameLocal, List<String> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /// @throws IllegalArgumentException when a code is used twice or a group has an unknown member
    public Industries(List<Industry> all, List<Group> groups) {
        this.all = List.copyOf(all);
        for (Industry industry : all) {
            if (numbers.put(industry.code(), numbers.size()) != null) {
                throw new IllegalArgumentException(
                        "The industry '%s' is there twice.".formatted(industry.code()));
            }
        }
        add(
                new IndustrySet(
                        "", "all industries", "全部行业", IndustrySet.Kind.ALL, members(i -> true)));
        String[] local = {"第一产业", "第二产业", "第三产业"};
        for (Broad broad : Broad.values()) {
            int[] members = members(i -> i.broad() == broad);
            add(
                    new IndustrySet(
                            broad.key(),
                            broad.key() + " sector",
                            local[broad.ordinal()],
                            IndustrySet.Kind.BROAD,
                            members));
        }
        for (Group group : groups) {
            int[] members =
                    group.members().stream().mapToInt(this::number).sorted().distinct().toArray();
            add(
                    new IndustrySet(
                            group.key(),
                            group.name(),
                            group.nameLocal(),
                            IndustrySet.Kind.GROUP,
                            members));
        }
        for (Industry industry : all) {
            IndustrySet one =
                    new IndustrySet(
                            industry.code(),
                            industry.name(),
                            industry.nameLocal(),
                            IndustrySet.Kind.ONE,
                            new int[] {number(industry.code())});
            add(one);
            industry.also().forEach(name -> names.addAlias(one, name));
        }
    }

    private void add(IndustrySet set) {
        if (sets.put(set.key(), set) != null) {
            throw new IllegalArgumentException(
                    "The name '%s' is used twice among industries and their groups."
                            .formatted(set.key()));
        }
        names.add(set, set.key(), set.name(), set.nameLocal());
    }

    private int[] members(java.util.function.Predicate<Industry> wanted) {
        return IntStream.range(0, all.size()).filter(i -> wanted.test(all.get(i))).toArray();
    }

    public List<Industry> all() {
        return all;
    }

    public int count() {
        return all.size();
    }

    public Industry get(int number) {
        return all.get(number);
    }

    /// The number of the industry with that code.
    ///
    /// @throws IllegalArgumentException when there is none
    public int number(String code) {
        Integer number = numbers.get(code);
        if (number == null) {
            throw new IllegalArgumentException("There is no industry '%s'.".formatted(code));
        }
        return number;
    }

    public int number(Industry industry) {
        return number(industry.code());
    }

    public boolean contains(String code) {
        return numbers.containsKey(code);
    }

    /// All named sets: everything, the broad sectors, the groups, then each industry by itself.
    public List<IndustrySet> sets() {
        return new ArrayList<>(sets.values());
    }

    /// The set that goes by this key: empty (all), a broad sector, a group or a code.
    public Optional<IndustrySet> findSet(String key) {
        return Optional.ofNullable(sets.get(key));
    }

    /// Looks an industry or a group up by whatever name a person gives it. A group that holds one
    /// industry alone and is named like it is that industry.
    public NameIndex.Match<IndustrySet> lookUp(String name) {
        NameIndex.Match<IndustrySet> match = names.lookUp(name);
        if (match instanceof NameIndex.Ambiguous<IndustrySet>(List<IndustrySet> candidates)) {
            int[] members = candidates.getFirst().members();
            boolean same =
                    candidates.stream().allMatch(set -> Arrays.equals(set.members(), members));
            if (same && members.length == 1) {
                return new NameIndex.Found<>(findSet(get(members[0]).code()).orElseThrow());
            }
        }
        return match;
    }
}
