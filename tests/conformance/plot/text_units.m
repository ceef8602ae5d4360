% Texts stay where they are in other units
figure ("position", [1 1 560 420]); plot (1:4); h = text (2, 3, "a");
for u = {"normalized", "pixels", "data", "pixels", "normalized"}
  set (h, "units", u{1});
  printf ("%s: %.6g %.6g %.6g\n", u{1}, get (h, "position"));
end
set (h, "position", [.1 .2]); printf ("%.6g ", get (h, "position"));
set (h, "units", "data"); printf ("%.6g ", get (h, "position")); printf ("\n");
clf; semilogx ([1 10 1000], 1:3); h = text (10, 2, "b");
set (h, "units", "normalized"); printf ("%.6g ", get (h, "position")); printf ("\n");
h = text (.5, .5, "n", "units", "normalized"); printf ("%.6g ", get (h, "position")); printf ("\n");
set (gca, "ydir", "reverse"); h = text (10, 1.5, "b");
set (h, "units", "normalized"); printf ("%.6g ", get (h, "position")); printf ("\n");
close all
