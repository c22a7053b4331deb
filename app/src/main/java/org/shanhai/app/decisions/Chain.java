package org.shanhai.app.decisions;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.shanhai.key.Keyed;
import tools.jackson.core.JacksonException;

/// What must hold of the entries of a register: numbered without gaps, each with the hash of the
/// one before, up to the one the register notes as its last; and all they name is there unchanged.
///
/// @param entries how many there are
/// @param head the hash of the last: whoever notes it elsewhere can later tell a register that was
///     written anew as a whole from the one it was taken from
/// @param hashes of all entries, in order
public record Chain(long entries, String head, List<String> hashes, List<Flaw> flaws) {
    public Chain {
        hashes = List.copyOf(hashes);
        flaws = List.copyOf(flaws);
    }

    /// What the next entry stands on.
    String last() {
        return hashes.isEmpty() ? Decision.ROOT : hashes.getLast();
    }

    /// Something that is not as it was recorded.
    ///
    /// @param number of the decision; 0 of what belongs to none
    /// @param what is concerned: the hash of a content; else empty
    public record Flaw(long number, Kind kind, String what) {
        /// What is wrong.
        public enum Kind implements Keyed {
            /// The entry is another than was recorded.
            CHANGED,
            /// It does not stand on the one before.
            UNLINKED,
            MISSING,
            CONTENT_MISSING,
            CONTENT_CHANGED,
            /// It is there, by another name or as another kind.
            CONTENT_RENAMED,
            /// No entry brought it.
            CONTENT_UNNAMED,
            /// It says an earlier time than one before.
            EARLIER,
            /// Which entry is the last is not noted, or not as it should be.
            HEAD,
            /// The register is noted to be of an older form than its entries are.
            FORM
        }
    }

    /// An entry as it stands in its table, with what is there to search by.
    record Row(Decision decision, String about, OptionalLong supersedes) {
        static Row of(Decision decision) {
            return new Row(decision, Decision.about(decision.said()), decision.supersedes());
        }

        boolean isAsRecorded() {
            try {
                return decision.isAsRecorded()
                        && decision.isReadable()
                        && about.equals(Decision.about(decision.said()))
                        && supersedes.equals(decision.supersedes());
            } catch (JacksonException noEntry) {
                return false;
            }
        }
    }

    /// The form of registers whose entries name, with kind and name, what they bring.
    static final int NAMING = 2;

    /// @param form of the register, as it notes it
    /// @param kept all contents by their hashes
    static Chain of(int form, RegisterTables tables, Map<String, RegisterTables.Kept> kept)
            throws SQLException {
        List<Row> rows = tables.rows();
        Optional<RegisterTables.Head> head = tables.head();
        return new Chain(
                rows.size(),
                head.map(RegisterTables.Head::hash).orElse(""),
                rows.stream().map(row -> row.decision().hash()).toList(),
                new EntryLinks(tables, kept).flaws(form, rows, head));
    }
}
