package org.shanhai.app.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.WorkingFolder;
import org.shanhai.app.packs.PackFolder;
import org.shanhai.app.text.Words;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.region.Region;
import org.shanhai.register.Firm;
import org.shanhai.register.FirmRow;
import org.shanhai.register.LeftOut;

/// Reads a register and writes what it holds: counts into a pack, the firms themselves beside it.
///
/// @param vintage of the codes of industries, where the register has such
public record RegisterImport(
        List<Path> files, RegisterReader.Question question, String vintage, RegisterTarget target) {

    /// Nothing is written where the register cannot be read, or a place is taken.
    ///
    /// @param region of the base, read with the tables imports need
    /// @throws IOException where a place is taken, or cannot be written to
    public FileReading<RegisterReader.Counted> run(Region region, Words words, Progress progress)
            throws IOException {
        PackFolder.requireFree(target.into(), target.base(), words);
        Path firms = Path.of(target.firms());
        Path leftOut = Path.of(target.leftOut());
        boolean force = target.force();
        try (WorkingFolder working = WorkingFolder.open("shanhai-register");
                FirmsFile firmsFile = new FirmsFile(working.path().resolve("firms.csv"));
                LeftOutFile leftOutFile = new LeftOutFile(working.path().resolve("left-out.csv"))) {
            OutputFile.requireFree(firms, firmsFile, force, words);
            OutputFile.requireFree(leftOut, leftOutFile, force, words);
            RegisterReader reader =
                    new RegisterReader(
                            question,
                            columns -> columns.reader(region, vintage),
                            new RegisterReader.Taker() {
                                @Override
                                public void firm(FirmRow row, Firm firm) throws IOException {
                                    firmsFile.add(firm);
                                }

                                @Override
                                public void leftOut(FirmRow row, LeftOut reason, String value)
                                        throws IOException {
                                    leftOutFile.add(row, reason, value);
                                }
                            });
            FileReading<RegisterReader.Counted> result = reader.read(files, progress);
            if (result instanceof FileReading.Sound(var counted, var _)) {
                OutputFile.write(firms, firmsFile, force, words);
                OutputFile.write(leftOut, leftOutFile, force, words);
                RegisterPack.write(counted.tally(), target, words);
            }
            return result;
        }
    }
}
