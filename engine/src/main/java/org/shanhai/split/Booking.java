package org.shanhai.split;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Term.Clause;
import org.shanhai.agreement.Term.Kind;

/// Who books which part of local tax. Registrations come first, in their order; then head offices
/// get their key of what is booked at the branch.
final class Booking {
    private Booking() {}

    /// Parts by party, which sum to one.
    static Map<String, Double> of(Agreement agreement, int year) {
        Map<String, Double> parts = new LinkedHashMap<>();
        agreement.parties().forEach(party -> parts.put(party.key(), party.host() ? 1.0 : 0.0));
        for (Clause term : agreement.clauses(Kind.REGISTRATION, year)) {
            move(parts, term, parts.getOrDefault(term.payer(), 0.0));
        }
        Map<String, Double> branches = Map.copyOf(parts);
        for (Clause term : agreement.clauses(Kind.HEAD_OFFICE, year)) {
            move(parts, term, term.parameter() * branches.getOrDefault(term.payer(), 0.0));
        }
        return parts;
    }

    private static void move(Map<String, Double> parts, Clause term, double part) {
        parts.merge(term.payer(), -part, Double::sum);
        parts.merge(term.receiver(), part, Double::sum);
    }
}
