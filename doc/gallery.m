% A picture of every kind of chart, as SVG, and a page that shows them with the code that draws them.
%   octavo doc/gallery.m FOLDER          writes FOLDER/NAME.svg and FOLDER/index.html (make gallery)
1;

function list = charts ()
  list = {
    "plot",         "x = linspace (0, 2*pi, 100);\nplot (x, sin (x), 'r-', x, cos (x), 'b--');\nlegend ('sin', 'cos'); xlabel ('x'); title ('Two waves'); grid on";
    "markers",      "plot (1:10, (1:10)' + (0:5) * 2, 'linestyle', 'none');\nset (findobj (gca, 'type', 'line'), {'marker'}, {'o'; 's'; '^'; 'd'; 'x'; 'p'})";
    "plot3",        "t = 0:0.1:20;\nplot3 (cos (t), sin (t), t); grid on";
    "semilogy",     "semilogy (1:50, exp (-(1:50) / 5)); grid on; title ('Cost')";
    "loglog",       "x = logspace (-2, 2, 30);\nloglog (x, x .^ 2, 'o-'); grid on";
    "plotyy",       "x = 0:0.1:10;\nplotyy (x, x .^ 2, x, sin (x))";
    "area",         "area ([1 2 3; 2 4 1; 3 3 3]); legend ('one', 'two', 'three')";
    "bar",          "bar ([1 2 3; 4 5 6; 7 8 9]); legend ('a', 'b', 'c', 'location', 'northwest')";
    "bar_stacked",  "bar ([1 2 3; 4 5 6; 7 8 9], 'stacked')";
    "barh",         "barh ([5 3 8]); set (gca, 'yticklabel', {'alpha', 'beta', 'gamma'})";
    "hist",         "randn ('twister', 1);\nhist (randn (1000, 1), 30)";
    "stairs",       "stairs (1:10, mod ((1:10) * 7, 5))";
    "stem",         "stem (0:0.5:10, sin (0:0.5:10))";
    "errorbar",     "errorbar (1:5, [2 4 6 8 10], [0.5 1 0.5 1 0.5])";
    "scatter",      "x = linspace (0, 1, 40);\nscatter (x, sin (9 * x), 20 + 80 * x, x, 'filled'); colorbar";
    "scatter3",     "[x, y, z] = sphere (12);\nscatter3 (x(:), y(:), z(:), 15, z(:), 'filled')";
    "pie",          "pie ([3 2 1 4], {'a', 'b', 'c', 'd'})";
    "pareto",       "pareto ([5 2 9 1 3])";
    "polar",        "t = 0:0.01:2*pi;\npolar (t, 1 + cos (t))";
    "rose",         "rose (mod ((1:200) .^ 2, 7))";
    "compass",      "compass ([1+i, -2+0.5i, 1-2i])";
    "feather",      "feather (exp (1i * (0:0.3:3)))";
    "quiver",       "[x, y] = meshgrid (-2:0.4:2);\nquiver (x, y, -x, -y); axis equal";
    "fill",         "t = (0:4) * 0.8 * pi;\nfill (sin (t), cos (t), 'y'); axis equal";
    "patch",        "patch ([0 1 1 0], [0 0 1 1], 'r', 'facealpha', 0.3);\npatch ([0.5 1.5 1.5 0.5], [0.5 0.5 1.5 1.5], 'b', 'facealpha', 0.3)";
    "contour",      "[x, y] = meshgrid (-3:0.1:3);\n[c, h] = contour (x, y, peaks (x, y)); clabel (c, h)";
    "contourf",     "contourf (peaks (40)); colorbar";
    "contour3",     "contour3 (peaks (40), 20)";
    "surf",         "surf (peaks (30)); colorbar";
    "surf_interp",  "surf (peaks (40)); shading interp; colormap (jet)";
    "surfc",        "surfc (peaks (25))";
    "mesh",         "mesh (peaks (30))";
    "meshz",        "meshz (peaks (25))";
    "waterfall",    "waterfall (peaks (25))";
    "ribbon",       "ribbon (cumsum (ones (10, 3)))";
    "pcolor",       "pcolor (magic (6)); colorbar";
    "imagesc",      "imagesc (magic (8)); colorbar; axis image";
    "image",        "image (reshape (mod (1:300, 11) / 10, 10, 10, 3)); axis image off";
    "spy",          "spy (mod (magic (20), 5) == 0)";
    "sphere",       "[x, y, z] = sphere (20);\nsurf (x, y, z); axis equal";
    "cylinder",     "[x, y, z] = cylinder (2 + cos (0:0.2:2*pi));\nsurf (x, y, z)";
    "trisurf",      "[x, y] = meshgrid (1:3);\ntri = [1 2 4; 2 5 4; 2 3 5; 3 6 5; 4 5 7; 5 8 7; 5 6 8; 6 9 8];\ntrisurf (tri, x(:), y(:), x(:) .* y(:))";
    "fplot",        "fplot (@(x) x .* sin (x), [0 20])";
    "ezplot",       "ezplot ('x^2 + y^2 - 4', [-3 3 -3 3])";
    "treeplot",     "treeplot ([0 1 1 2 2 3])";
    "gplot",        "gplot ([0 1 1; 1 0 1; 1 1 0], [0 0; 1 0; 0.5 1], 'o-'); axis ([-1 2 -1 2])";
    "text",         "text (0.1, 0.5, {'\\alpha^2 + \\beta_i \\leq \\pi', '\\bfbold \\ititalic'}, 'fontsize', 16)";
    "rectangle",    "rectangle ('position', [0 0 2 1], 'curvature', 0.4, 'facecolor', 'c'); axis equal";
    "subplot",      "for k = 1:4, subplot (2, 2, k); plot (sin ((1:100) / k)); title (sprintf ('plot %d', k)); xlabel ('x'); end";
    "datetick",     "plot (datenum (2024, 1, 1:60), mod ((1:60) .^ 2, 17)); datetick ('x', 'mmm dd')";
  };
end

function s = escaped (s)
  s = strrep (strrep (strrep (s, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
end

folder = argv (){end};
if (! exist (folder, "dir"))
  mkdir (folder);
end
list = charts ();
page = fopen ([folder "/index.html"], "w");
fputs (page, "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Octavo: charts</title>\n");
fputs (page, "<style>body { font-family: sans-serif } figure { display: inline-block; width: 480px; vertical-align: top }\n");
fputs (page, "img { width: 100% } pre { white-space: pre-wrap; font-size: 80% }</style>\n");
for k = 1:rows (list)
  figure (1, "visible", "off");
  try
    eval ([list{k, 2} ";"]);
    print ("-dsvg", sprintf ("%s/%s.svg", folder, list{k, 1}));
    printf ("%s\n", list{k, 1});
  catch problem
    printf ("%s: %s\n", list{k, 1}, problem.message);
  end
  close all
  fprintf (page, "<figure><figcaption>%s</figcaption><img src=\"%s.svg\" alt=\"%s\"><pre>%s</pre></figure>\n", ...
           list{k, 1}, list{k, 1}, list{k, 1}, escaped (list{k, 2}));
end
fclose (page);
