% What stands in the SVG of a figure: groups, texts, how many paths. (Octavo's own: Octave draws by other means.)
1;
function show (what)
  print ("-dsvg", "p.svg");
  s = fileread ("p.svg");
  printf ("%s:", what);
  names = unique (regexp (s, '(?<=<g class=")\w+', "match"));
  for k = 1:numel (names)
    printf (" %s %d", names{k}, numel (strfind (s, ['class="' names{k} '"'])));
  end
  printf ("\n  paths %d, images %d, groups balance %d\n", numel (strfind (s, "<path")), numel (strfind (s, "<image")),
          numel (strfind (s, "<g")) - numel (strfind (s, "</g>")));
  t = regexp (s, '<tspan[^>]*>([^<]*)', "tokens");
  if (isempty (t)) t = {{""}}; end
  printf ("  %s\n", strjoin ([t{:}], "|"));
end
plot ([0 1 2], [1 4 9], "r--o"); title ("costs \\alpha^2 < b & c"); xlabel ("x_{i}"); ylabel ("y");
show ("line");
hold on; plot ([0 1 2], [2 3 4]); legend ("first", "second", "location", "southeast"); grid on
show ("two lines, legend, grid");
clf; semilogy ([1 2 3], [1 10 1000]); show ("logarithmic");
clf; imagesc (magic (3)); colorbar; show ("image");
clf; surf (magic (4)); xlabel ("a"); show ("surface");
clf; surf (magic (3), "edgecolor", "interp", "facecolor", "none"); print ("-dsvg", "p.svg");     % the edges have colours
colours = unique (regexp (fileread ("p.svg"), '(?<=stroke=")#\w+', "match")); numel (colours) > 4
clf; patch ([0 1 1], [0 0 1], "g"); text (0.2, 0.5, {"two", "lines"}); show ("patch and text");
clf; plot ([0 1], [0 1]); axis off; title ("alone"); show ("axis off");
clf; subplot (1, 2, 1); plot (1:3); subplot (1, 2, 2); plot (3:-1:1, "x"); show ("subplots");
clf; plot ([0 NaN 2 3], [1 2 3 NaN], "k*"); show ("gaps");
clf; show ("nothing");
