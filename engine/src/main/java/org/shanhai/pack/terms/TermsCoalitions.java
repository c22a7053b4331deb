package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shanhai.agreement.Coalition;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.UnitMessage;

/// What coalitions can reach: a row for each there can be, or none.
record TermsCoalitions(
        TermsParties parties,
        TermsFaults faults,
        List<Coalition> coalitions,
        Set<Set<String>> seen) {
    static TermsCoalitions of(TermsParties parties, TermsFaults faults) {
        return new TermsCoalitions(parties, faults, new ArrayList<>(), new LinkedHashSet<>());
    }

    /// @param value what its members can reach; empty where the cell says none that can be read
    void take(TermsRow row, Optional<Known> value) {
        Set<String> members = new TreeSet<>();
        String names = row.text(TermsColumn.PARTY);
        for (String name : names.split("[+＋]", -1)) {
            if (!name.isBlank()) {
                parties.find(row, TermsColumn.PARTY, name.strip())
                        .ifPresent(
                                party -> {
                                    if (!members.add(party)) {
                                        twice(row, party);
                                    }
                                });
            }
        }
        if (value.isEmpty()) {
            return;
        }
        if (names.isBlank()) {
            faults.at(
                    row,
                    TermsColumn.PARTY,
                    TableMessage.CELL_EMPTY.so(UnitMessage.WRITE_LIKE.of("A+B")));
        } else if (!seen.add(members)) {
            twice(row, String.join("+", members));
        } else {
            coalitions.add(new Coalition(members, value.get().value().low(), value.get().basis()));
        }
    }

    private void twice(TermsRow row, String who) {
        faults.already(row, TermsColumn.PARTY, who, TermsWord.COALITION.key());
    }

    List<Coalition> build(List<Party> all) {
        if (!coalitions.isEmpty()) {
            requireEvery(all);
        }
        return coalitions;
    }

    private void requireEvery(List<Party> all) {
        List<String> missing =
                IntStream.range(1, 1 << all.size())
                        .mapToObj(number -> members(all, number))
                        .filter(members -> !seen.contains(members))
                        .map(members -> String.join("+", members))
                        .toList();
        if (!missing.isEmpty()) {
            faults.ofFile(TermsMessage.COALITIONS_MISSING.of(missing));
        }
    }

    /// The parties whose bit is set.
    private static Set<String> members(List<Party> all, int number) {
        return IntStream.range(0, all.size())
                .filter(k -> (number & 1 << k) != 0)
                .mapToObj(k -> all.get(k).key())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
