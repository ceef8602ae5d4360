% Logarithmic axes tell what they leave out.
function tell (code)
  close all
  figure ("visible", "off");
  try
    eval (code);
    printf ("%-60s [%g %g] [%g %g]\n", code, xlim (), ylim ());
  catch e
    printf ("%-60s %s (%s)\n", code, strtrim (e.message), e.identifier);
  end
end
warning ("error", "Octave:negative-data-log-axis");
warning ("error", "Octave:axis-non-positive-log-limits");
warning ("error", "Octave:axis-non-negative-log-limits");
tell ("semilogy (-1:1);");
tell ("semilogy ([0 1 2]);");
tell ("semilogy (-3:-1);");
tell ("semilogy (zeros (1, 3));");
tell ("semilogx (1:3, -1:1);");
tell ("loglog (0:3, 1:4);");
tell ("plot (-1:1); set (gca, 'yscale', 'log');");
tell ("h = semilogy (1:3); set (h, 'ydata', [-1 1 2]);");
tell ("semilogy (1:3); hold on; line ([1 2], [-1 1]);");
tell ("semilogy (2:4); ylim ([-1 3]);");
tell ("semilogy (-(1:3)); ylim ([-3 0]);");
tell ("semilogy (1:3); hold on; text (1, -1, 'a');");
tell ("semilogyerr (1:3, 1:3, 2 * [1 1 1]);");
