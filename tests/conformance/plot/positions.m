% Position, outer and inner position follow each other, in all units
f = figure; set (f, "position", [1 1 800 600]);
q = @(ax) printf ("%.4g ", get (ax, "position"), get (ax, "outerposition"), get (ax, "innerposition"));
r = @(ax) printf ("%s %s\n", get (ax, "activepositionproperty"), get (ax, "positionconstraint"));
ax = axes; q (ax), r (ax)
set (ax, "position", [.1 .1 .5 .5]); q (ax), r (ax)
set (ax, "outerposition", [.1 .1 .5 .5]); q (ax), r (ax)
set (ax, "innerposition", [.2 .1 .5 .5]); q (ax), r (ax)
clf; imagesc (magic (4)); colorbar; ax = gca; q (ax), r (ax)
clf; plot (1:3); ax = gca; set (ax, "activepositionproperty", "position"); q (ax), r (ax)
set (ax, "units", "pixels"); q (ax), r (ax)
set (ax, "position", [50 60 300 200]); q (ax), r (ax)
set (ax, "outerposition", [50 60 500 400]); q (ax), r (ax)
set (ax, "positionconstraint", "innerposition"); r (ax)
ax = axes ("outerposition", [.5 .5 .5 .5]); q (ax), r (ax)
ax = axes ("units", "pixels", "position", [50 50 200 100]); q (ax), r (ax)
close all
