% Triangulations, hulls, nearest points and values between scattered points
1;
function t (code)
  printf ("## %s\n", code);
  try
    eval (code);
  catch e
    disp (e.message);
  end
end
t ('delaunay([1 2 3],[1 2])')
t ('delaunay([1 2 3],[1 2 3])')
t ('delaunay(1:4,[1 2 1 2])')
t ('delaunay({1},2)')
t ('delaunay("abc",[1 2 4])')
t ('delaunayn([1 2;3 4;5 7])')
t ('delaunayn([1 2;3 4;5 7],5)')
t ('convhull([1 2 3 0],[1 2 1 0])')
t ('convhull(magic(4)(:,1:2))')
t ('convhulln([1 2;3 4;5 7;0 0],{"Qt","QJ"})')
t ('convhulln([1 2;3 4;5 7;0 0],5)')
t ('convhulln("a")')
t ('voronoin([1 2;3 4])')
t ('griddata([1 2 3],[1 2 3],[1 2],1,1)')
t ('convhull([0 1 1 0 .5],[0 0 1 1 .5],[0 0 0 1 1])')
t ('convhull([0 1 1 0 .5]'',"x")')
t ('convhull([0 0;1 0;1 1;0 1],"Qt")')
t ('delaunay([0 1 1 0],[0 0 1 1],"QJ")')
t ('delaunay([0 1 1 0],[0 0 1 1],{})')
t ('delaunay([0 1 1 0],[0 0 1 1],"")')
t ('delaunay([0 1 1 0 .5],[0 0 1 1 .2],[1 2 3 4 9])')
t ('convhulln([0 0 0;1 0 0;0 1 0;0 0 1;1 1 1])')
t ('dsearch([1 2 3],[1 2 3],[1.2 3.3],[1.1 3])')
t ('[i,d]=dsearchn([1 1;2 2;3 3],[1.2 1.1;3.3 3])')
t ('tsearch([0 1 1 0]'',[0 0 1 1]'',[1 2 3;1 3 4],[.5 .2 5],[.2 .8 5])')
t ('[i,p]=tsearchn([0 0;1 0;1 1;0 1],[1 2 3;1 3 4],[.5 .2;.2 .8;5 5])')
t ('griddata([0 1 1 0 .5],[0 0 1 1 .5],[1 2 3 4 5],[.2 .7],[.3;.6])')
t ('griddata([0 1 1 0 .5],[0 0 1 1 .5],[1 2 3 4 5],[.2 .7],[.3;.6],"nearest")')
t ('griddata([0 1 1 0 .5],[0 0 1 1 .5],[1 2 3 4 5],[.2 .7],[.3;.6],"cubic")')
t ('griddata([0 1 1 0 .5],[0 0 1 1 .5],[1 2 3 4 5],[.2 .7],[.3;.6],"foo")')
t ('[xx,yy,zz]=griddata([0 1 1 0 .5],[0 0 1 1 .5],[1 2 3 4 5],[.2 .7],[.3 .6 .9])')
t ('[a,b]=convhull([0 1 1 0 .5],[0 0 1 1 .5])')
t ('[a,b]=convhulln([0 0;1 0;1 1;0 1])')
t ('griddatan([0 0;1 0;1 1;0 1],[1;2;3;4],[.2 .2;.5 .6])')
t ('dsearchn([1 1;2 2],[1 1 1])')
t ('dsearchn([1 1;2 2],[1 2 3;1 2 3;4 5 6],[1 1])')
t ('tsearch([1 2 3],[1 2 3],[1 2 3],1,1)')
rand ("twister", 5);
P = rand (30, 2);
T = delaunay (P)
h = convhull (P)'
P3 = rand (20, 3);
T3 = delaunayn (P3)(1:8,:)
[h, v] = convhulln (P3)
disp (delaunay ([0 1 2 0 1 2 0 1 2], [0 0 0 1 1 1 2 2 2]))
[i, p] = tsearchn (P, T, [.5 .5; .2 .3; .9 .9])
isequal (i, tsearch (P(:,1), P(:,2), T, [.5 .2 .9], [.5 .3 .9]))
Z = griddata (P(:,1), P(:,2), P(:,1) - P(:,2), [.5 .4], [.6; .3]); disp (abs (Z - [-.1 -.2; .2 .1]) < 1e-12)
griddata (P(:,1), P(:,2), P(:,1) .^ 2, .5, .5, "v4")
