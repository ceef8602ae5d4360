% Pictures as they were when they were looked at: tests/data/scenes. All that is text is the same, numbers to
% a twentieth of a point. (Octavo's own: Octave draws by other means.) After a change that is meant, look at the
% new ones:   RECORD_SCENES=1 octavo tests/conformance/plot/scenes_as_stored.m
1;
function check (name, commands)
  file = fullfile (fileparts (mfilename ("fullpath")), "..", "..", "data", "scenes", [name ".svg"]);
  clf; colormap (viridis (16)); eval (commands);
  if (! isempty (getenv ("RECORD_SCENES"))), print ("-dsvg", file); end
  print ("-dsvg", "now.svg");
  [new, x] = apart (fileread ("now.svg")); [old, y] = apart (fileread (file));
  if (! strcmp (new, old))
    k = find ([new, " "](1:min (end, numel (old))) != old(1:min (end, numel (new) + 1)), 1);
    at = max (1, k - 40);
    printf ("%s: ...%s..., not ...%s...\n", name, new(at:min (end, k + 40)), old(at:min (end, k + 40)));
  elseif (any (abs (x - y) > 0.05))
    k = find (abs (x - y) > 0.05);
    printf ("%s: %d of %d numbers, number %d is %g and was %g\n", ...
            name, numel (k), numel (x), k(1), x(k(1)), y(k(1)));
  else
    printf ("%s\n", name);
  end
end
function [text, x] = apart (svg)
  number = '-?\d+\.?\d*';
  x = str2double (regexp (svg, number, "match"));
  text = regexprep (svg, number, "#");
end
check ("line", ["plot ([0 1 2 3], [1 4 9 2], 'r--o', [0 3], [2 8], 'linewidth', 3); title ('a \\alpha^2 " ...
    "< b'); xlabel ('x_{1}'); ylabel ('cost'); grid on; legend ('first', 'second');"]);
check ("markers", ["hold on; m = '+o*.x|_sd^v><ph'; for k = 1:numel (m), plot (k, mod (k, 4), m(k), " ...
    "'markersize', 6 + k / 2); end, axis ([0 16 -1 4]);"]);
check ("logs", ["loglog ([1 10 1e3], [2e-3 1 400], '-s', 'markerfacecolor', [0 0.5 1]); grid on; set " ...
    "(gca, 'xminorgrid', 'on');"]);
check ("gaps", "plot ([1 2 NaN 4 5], [1 3 2 5 1], 'k-x', [1 5], [NaN 2], 'g^'); axis ij; box off;");
check ("bars", ["bar ([1 3; 2 -1; 4 2]); legend ({'a', 'b'}, 'location', 'northwest'); set (gca, " ...
    "'xticklabel', {'one', 'two', 'three'});"]);
check ("lying", "barh ([3 1 2], 0.5, 'facecolor', 'y', 'edgecolor', 'b'); xlim ([0 5]);");
check ("counts", "hist ([1 2 2 3 3 3 4 4 5 9], 4); ylabel ('how often');");
check ("stairs", ["subplot (2, 2, 1); stairs ([1 3 2 4]); subplot (2, 2, 2); stem ([1 -3 2], 'filled'); " ...
    "subplot (2, 1, 2); area ([1 2; 3 1; 2 2]); title ('areas');"]);
check ("errors", "errorbar (1:4, [2 4 3 5], [0.5 1 0.2 0.7]); axis ([0 5 0 7]);");
check ("scatter", ["scatter ([1 2 3 4], [4 1 3 2], [20 60 100 140], [1 0 0; 0 1 0; 0 0 1; 1 1 0], " ...
    "'filled'); hold on; scatter ([1 2], [2 3], 50, [0.2 0.4 0.6]);"]);
check ("circle", ["t = linspace (0, 2 * pi, 13); fill (cos (t), sin (t), 'c', 'facealpha', 0.5); axis " ...
    "equal; axis ([-1.5 1.5 -1.2 1.2]);"]);
check ("image", "imagesc ([1 2 3; 4 5 6]); colorbar; axis image;");
check ("gray", "colormap (gray (8)); imagesc (magic (4)); axis off; title ('digits');");
check ("contours", ["[x, y] = meshgrid (-2:0.5:2); contour (x, y, x .^ 2 + 2 * y .^ 2, [1 2 4]); colorbar " ...
    "('southoutside');"]);
check ("filled", "[x, y] = meshgrid (-2:1:2); contourf (x, y, x .* y, 3);");
check ("arrows", "[x, y] = meshgrid (0:2); quiver (x, y, y - 1, 1 - x); axis tight;");
check ("polar", "polar (linspace (0, 2 * pi, 9), [1 2 3 2 1 2 3 2 1], 'm-');");
check ("pie", "pie ([3 2 1], [0 1 0], {'a', 'b', 'c'});");
check ("surface", ["surf (1:3, 1:4, [1 2 3; 2 3 1; 3 1 2; 1 1 1]); xlabel ('x'); ylabel ('y'); zlabel " ...
    "('z'); view (30, 40);"]);
check ("mesh", "mesh (magic (3)); hidden off; view (-60, 20); axis ([1 3 1 3 0 10]);");
check ("interp", ["surf (magic (3), 'edgecolor', 'interp', 'facecolor', 'interp'); shading interp; " ...
    "colorbar;"]);
check ("edges", "surf (magic (3), 'edgecolor', 'interp', 'facecolor', 'none');");
check ("lit", "surf (peaks (7)); light ('position', [1 0 2]); shading flat; lighting flat; axis off;");
check ("gouraud", "surf (peaks (5)); light (); shading interp; lighting gouraud; material shiny;");
check ("boxed", ["plot3 ([0 1 2], [0 1 0], [0 2 4], '-o'); pbaspect ([2 1 3]); grid on; box on; view (20, " ...
    "30);"]);
check ("equal3", "plot3 ([0 1 2], [0 1 0], [0 2 4]); daspect ([1 1 2]); view (50, 10);");
check ("depth", ["patch ('vertices', [0 0 0; 1 0 0; 1 1 0; 0 1 1], 'faces', [1 2 3; 1 3 4], " ...
    "'facevertexcdata', [1; 2], 'facecolor', 'flat'); view (3);"]);
check ("perspective", "surf (magic (3)); set (gca, 'projection', 'perspective'); camva (8);");
check ("triangles", ["trisurf ([1 2 3; 2 3 4], [0 1 0 1], [0 0 1 1], [0 1 1 2]); hold on; stem3 ([0 1], [1 " ...
    "0], [2 3]);"]);
check ("texts", ["text (0.1, 0.8, {'two', 'lines'}); text (0.5, 0.5, '\\bfbold \\itslanted \\rm and " ...
    "\\beta_{ij}^{2}', 'rotation', 30, 'fontsize', 14); text (0.9, 0.2, 'right', " ...
    "'horizontalalignment', 'right', 'backgroundcolor', 'y', 'edgecolor', 'k'); text (0.5, " ...
    "0.1, 'a_b & <c>', 'interpreter', 'none', 'color', 'r'); axis ([0 1 0 1]);"]);
check ("two", "plotyy (1:3, [1 4 9], 1:3, [100 50 20]); title ('two axes');");
check ("shapes", ["rectangle ('position', [0 0 2 1], 'curvature', 0.4, 'facecolor', 'g'); line ([0 2], [1 " ...
    "0], 'linestyle', ':', 'color', 'k'); annotation ('arrow', [0.2 0.6], [0.3 0.8]); " ...
    "annotation ('textbox', [0.6 0.1 0.2 0.1], 'string', 'note'); axis equal;"]);
check ("dates", ["plot (736330 + [0 100 365], [1 3 2]); datetick ('x', 'yyyy-mm'); legend ('cost', " ...
    "'location', 'eastoutside');"]);
check ("cloud", "scatter3 ([0 1 2], [1 0 2], [2 2 0], 40, [1; 2; 3], 's'); colorbar; zlim ([0 3]);");
check ("ribbon", "ribbon ([1 2; 3 1; 2 2]); caxis ([1 2]);");
check ("dark", ["set (gcf, 'color', 'k'); plot (1:3, 'w'); set (gca, 'color', [0.1 0.1 0.2], 'xcolor', " ...
    "'w', 'ycolor', 'y', 'fontsize', 7, 'tickdir', 'out', 'ticklength', [0.03 0.03], " ...
    "'xaxislocation', 'top', 'yaxislocation', 'right');"]);
