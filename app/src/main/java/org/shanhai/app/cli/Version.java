package org.shanhai.app.cli;

import org.shanhai.ask.Program;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {Program.name()};
    }
}
