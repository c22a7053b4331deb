package org.shanhai.ask.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.follow.FollowedTables;
import org.shanhai.app.packs.PackBase;
import org.shanhai.app.packs.PackFolder;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Session;
import org.shanhai.follow.Follow;
import org.shanhai.follow.Following;
import org.shanhai.follow.Kept;
import org.shanhai.follow.Promise;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// The record of a zone, put into a pack: years that the pack keeps already stay, but where they
/// are told anew.
///
/// @param following with the years that were kept before
public record FollowedRecord(
        Path pack, PackBase base, Zone zone, Region region, Following following, Words words) {

    /// Looks beforehand whether it can be put there.
    ///
    /// @param region in whose words the tables are written
    /// @param promises who made those that are kept already
    /// @param file that tells what came about
    /// @throws Refusal where nothing would be kept, or the pack that is there is broken
    public static FollowedRecord of(
            Path pack,
            Zone zone,
            Region region,
            Following following,
            List<Promise> promises,
            String file,
            Session session)
            throws IOException {
        Words words = session.words();
        if (following.kept().isEmpty()) {
            throw Refusal.saying(
                    "nothing_to_keep", words.get("follow.nothing_to_keep", file, zone.key()));
        }
        PackBase base = PackBase.of(pack, Optional.empty(), EmbeddedPacks.preferred());
        PackFolder.requireFree(pack, base, words);
        boolean isThere = base.read().equals(pack.toString());
        List<Kept> before =
                isThere ? Follow.listKept(session.of(base.read()).region(), promises) : List.of();
        return new FollowedRecord(
                pack,
                base,
                zone,
                region,
                following.over(
                        before.stream()
                                .filter(one -> one.source().equals(FollowedTables.sourceOf(zone)))
                                .toList()),
                words);
    }

    public void write() throws IOException {
        PackFolder.add(
                pack,
                base,
                FollowedTables.sourceOf(zone),
                new FollowedTables(region, zone, words).list(following),
                words);
    }
}
