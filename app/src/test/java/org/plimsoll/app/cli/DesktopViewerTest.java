package org.plimsoll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DesktopViewerTest {

    @Test
    void aDesktopHasAnOpener() {
        assertThat(DesktopViewer.opener("Linux", Map.of("DISPLAY", ":0"))).contains("xdg-open");
        assertThat(DesktopViewer.opener("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .contains("xdg-open");
        assertThat(DesktopViewer.opener("Mac OS X", Map.of())).contains("open");
    }

    @Test
    void aMachineWithoutOneHasNone() {
        assertThat(DesktopViewer.opener("Linux", Map.of())).isEmpty();
        assertThat(DesktopViewer.opener("Mac OS X", Map.of("SSH_CONNECTION", "10.0.0.1 5 10.0.0.2 22")))
                .isEmpty();
    }
}
