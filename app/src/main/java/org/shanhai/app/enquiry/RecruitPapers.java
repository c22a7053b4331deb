package org.shanhai.app.enquiry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.PictureFile;
import org.shanhai.app.recruit.CallList;
import org.shanhai.app.report.chart.ChainPicture;
import org.shanhai.ask.Handed;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.place.RecruitResult;

/// The list of whom to call, and a picture of the chain.
final class RecruitPapers implements Papers<RecruitResult, RecruitPapers.Wanted> {
    private static final int CALLS = 10;

    /// Where they go.
    public record Wanted(
            @Handed(label = "FILE", file = true) Optional<Path> out,
            @Handed(label = "FILE", file = true) Optional<Path> svg) {}

    @Override
    public void check(Wanted wanted, Making making) throws IOException {
        if (wanted.out().isPresent() && !CallList.isNamed(wanted.out().get())) {
            throw wrong(making, "recruit.out.ending", wanted.out().get());
        }
        if (wanted.svg().isPresent() && !PictureFile.isNamed(wanted.svg().get())) {
            throw wrong(making, "recruit.svg.ending", wanted.svg().get());
        }
        List<Path> files =
                Stream.of(
                                Stream.of("register", "companies")
                                        .flatMap(
                                                key ->
                                                        making
                                                                .asked()
                                                                .getOrDefault(key, List.of())
                                                                .stream())
                                        .map(Path::of),
                                wanted.out().stream(),
                                wanted.svg().stream())
                        .flatMap(each -> each)
                        .toList();
        for (int k = 0; k < files.size(); k++) {
            for (Path other : files.subList(k + 1, files.size())) {
                if (isSame(files.get(k), other)) {
                    throw wrong(making, "recruit.same_file", files.get(k), other);
                }
            }
        }
        if (wanted.out().isPresent()) {
            CallList.requireFree(wanted.out().get(), making.force(), making.words());
        }
        if (wanted.svg().isPresent()) {
            OutputFile.requireFree(wanted.svg().get(), picture(""), making.force(), making.words());
        }
    }

    @Override
    public Answer make(RecruitResult result, Answer answer, Wanted wanted, Making making)
            throws IOException {
        if (result.isOverview() && (wanted.svg().isPresent() || wanted.out().isPresent())) {
            throw wrong(making, "recruit.one_place");
        }
        if (wanted.svg().isPresent()) {
            String drawing =
                    new ChainPicture(result.region(), result.one().chain(), making.words())
                            .document();
            OutputFile.write(wanted.svg().get(), picture(drawing), making.force(), making.words());
        }
        if (wanted.out().isPresent()) {
            CallList.of(result.region(), result.one(), result.top().orElse(CALLS), making.words())
                    .save(wanted.out().get(), making.form(), making.force(), making.words());
        }
        return answer;
    }

    private static PictureFile picture(String text) {
        return new PictureFile(text, ChainPicture.KIND);
    }

    private static WrongUse wrong(Making making, String key, Object... arguments) {
        return making.session().wrong(key, arguments);
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other)
                ? Files.isSameFile(one, other)
                : real(one).equals(real(other));
    }

    /// Of what is not there yet, in the folder as it really is.
    private static Path real(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        return folder != null && Files.isDirectory(folder)
                ? folder.toRealPath().resolve(whole.getFileName())
                : whole;
    }
}
