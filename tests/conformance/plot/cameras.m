% Where axes are seen from: what the camera's properties are, and the functions that move it.
set (0, "defaultfigurevisible", "off");
function s ()
  properties = {"cameraposition", "cameratarget", "cameraupvector", "cameraviewangle"};
  for k = 1:4
    x = get (gca, properties{k});
    x(abs (x) < 1e-12) = 0;
    printf ("%s %s | ", mat2str (x, 6), get (gca, [properties{k} "mode"]));
  end
  printf ("\n");
end
function t (code)
  try
    eval (code);
    printf ("%s\n", code);
  catch e
    printf ("%s -> %s\n", code, strtok (e.message, "\n"));
  end
end
plot (1:3); s ()
surf (peaks (5)); s ()
view (0, 90); s ()
view (0, -90); s ()
view (30, 20); s ()
plot3 (1:3, 4:6, [0 0 5]); s ()
surf (peaks (5)); axis equal; s ()
surf (peaks (5)); pbaspect ([3 1 1]); s ()
view (0, 90); s ()
subplot (1, 4, 1); surf (peaks (5)); s ()
clf
surf(peaks(5)); camorbit(10,20); s()
camroll(30); s()
camzoom(2); s()
plot(1:3); camorbit(10,0); s()
plot(1:3); camzoom(2); s()
surf(peaks(5)); camorbit(10,20,"data","x"); s()
surf(peaks(5)); camorbit(10,20,"camera"); s()
surf(peaks(5)); camorbit(10,20,"data",[1 1 0]); s()
surf(peaks(5)); camroll(30); s()
surf(peaks(5)); camorbit(0,200); s()
surf(peaks(5)); campos([10 20 30]); s(), disp(campos), disp(campos("mode")), campos("auto"); s()
camtarget([1 2 3]); s(), camtarget("auto"); s()
camup([0 1 0]); s(), camup("auto");
camva(10); s(), camva("auto"); s(), camva
t ("campos (1)"); t ("campos ('x')"); t ("camva ([1 2])"); t ("camzoom ()"); t ("camzoom ('a')"); t ("camroll ([1 2])");
t ("camorbit (1)"); t ("camorbit (1, 2, 3)"); t ("camorbit (1, 2, 'camera', 'x')"); t ("campos (99, [1 2 3])");
t ("campos (gca, [1 2 3])"); t ("camtarget ({})");
