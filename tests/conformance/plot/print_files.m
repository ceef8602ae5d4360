% print and saveas: formats by option and ending, sizes, errors, and what stands in the files
1;
function bytes = head (name, n)
  f = fopen (name, "rb"); bytes = fread (f, n, "uint8=>char")'; fclose (f);
end
function t (code)
  try
    eval (code);
    printf ("%s  ok\n", code);
  catch e
    printf ("%s  !! %s\n", code, e.message);
  end
end
plot (1:3);
t ('print -dpng a');      disp (double (head ("a.png", 4)));
t ('print a.pdf');        disp (head ("a.pdf", 5));
t ('print -depsc a.eps'); disp (head ("a.eps", 4));
t ('print -dps a.ps');    disp (head ("a.ps", 4));
t ('print -djpg a.jpg');  disp (double (head ("a.jpg", 2)));
t ('print -dsvg a.svg');  disp (head ("a.svg", 4));
t ('print (gcf, "b.png", "-r96")');       disp (size (imread ("b.png")));
t ('print ("-S320,200", "c.png")');       disp (size (imread ("c.png")));
t ('print ("-dpng", "-r200", "-S100,50", "d.png")');   disp (size (imread ("d.png")));
t ('saveas (gcf, "e.svg")');              disp (head ("e.svg", 4));
t ('saveas (gcf, "f", "png")');           disp (exist ("f.png"));
t ('saveas (gca, "g.pdf")');              disp (head ("g.pdf", 5));
t ('print ("-S1e9,1e9", "big.png")');            disp (exist ("big.png"));
t ('print -dfoo x');
t ('print -bar x');
t ('print -rx x.png');
t ('print');
t ('print ({}, "x.png")');
t ('print /no/such/folder/x.svg');
t ('saveas (gcf, "h", "gif")');
t ('saveas (99, "h.png")');
p = imread ("b.png");
q = double (p);
printf ("white corner %d, something dark %d, something blue %d\n", all (p(1, 1, :) == 255), any (q(:, :, 1)(:) < 120),
        any ((q(:, :, 3) - q(:, :, 1))(:) > 60));
% what a painter makes of a scene: how much of the picture each setting covers
function n = ink (varargin)
  clf; axes ("position", [0.1 0.1 0.8 0.8], "visible", "off"); line ([0 1], [0.5 0.5], "color", "k", varargin{:});
  axis ([0 1 0 1]); print ("-dpng", "-S200,100", "ink.png");
  n = sum ((255 - double (imread ("ink.png")(:, :, 1)))(:)) / 255;
end
thin = ink ("linewidth", 1); thick = ink ("linewidth", 6); dashed = ink ("linewidth", 6, "linestyle", "--");
dotted = ink ("linewidth", 6, "linestyle", ":");
printf ("thick %d, dashed %d, dotted %d\n", abs (thick / thin - 6) < 1.5, dashed < 0.9 * thick && dashed > 0.4 * thick, ...
        dotted < dashed);
pale = ink ("linewidth", 6, "color", [0.5 0.5 0.5]); printf ("gray %d\n", abs (pale / thick - 0.5) < 0.1);
few = ink ("linestyle", "none", "marker", "s", "markersize", 6);
many = ink ("linestyle", "none", "marker", "s", "markersize", 12, "markerfacecolor", "k");
printf ("markers %d\n", many > 2 * few && few > 0);
