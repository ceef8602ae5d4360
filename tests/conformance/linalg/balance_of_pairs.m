1;
function say (text)
  % what the statements leave, or their error
  try
    eval (text);
  catch e
    printf ("%s | %s\n", strtok (e.message, "\n"), e.identifier);
    return;
  end
  for name = setdiff (who ().', {"text", "e"})
    v = eval (name{1});
    printf ("%s %s: ", class (v), sprintf ("%dx", size (v))(1:end-1)); disp (v);
  end
end

warning ("off", "all");
say ('[c,d,a,b]=balance([1 100;0.01 4],[5 6;7 8]);')
say ('[c,d,a,b]=balance([1 100i;0.01 4],[5 6;7 8]);')
say ('[c,d,a,b]=balance(single([1 100;0.01 4]),[5 6;7 8]);')
say ('[c,d,a,b]=balance([1 100;0.01 4],[5 6;7 8],"noperm");')
say ('[c,d,a,b]=balance([1 100;0.01 4],[5 6;7 8],"noscal");')
say ('[c,d,a,b]=balance([1 100;0 4],[5 6;0 8],"noscal");')
say ('[c,d,a,b]=balance([1 100;0 4],[5 6;0 8],"noperm");')
say ('[c,d,a,b]=balance([1 100;0 4],[5 6;0 8]);')
say ('[c,d,a,b]=balance([1 2 3;0 4 5;0 0 6],[1 0 0;0 1 0;0 0 1]);')
say ('[a,b]=balance([1 100;0.01 4],[5 6;7 8]);')
say ('a=balance([1 100;0.01 4],[5 6;7 8]);')
say ('[c,d,a]=balance([1 100;0.01 4],[5 6;7 8]);')
say ('[c,d,a,b]=balance([1 100;0.01 4],[5 6 7;7 8 9]);')
say ('[c,d,a,b]=balance([1 100;0.01 4],5);')
say ('[c,d,a,b]=balance([1 100;0.01 4],{1});')
say ('[c,d,a,b]=balance(1,2);')
say ('[c,d,a,b]=balance([1 100;0.01 4]);')
say ('[c,d,a,b]=balance([1 2 3],[1 2 3]);')
say ('q=qr([1 2;3 4;5 6],0);')
say ('q=qr([1 2;3 4;5 6],[1;2;3]);')
say ('q=qr([1 2;3 4;5 6],[1;2;3],0);')
say ('q=qr([1 2;3 4;5 6],0,2);')
say ('q=qr([1 2;3 4;5 6],1);')
say ('q=qr([1 2;3 4;5 6],[1;2]);')
say ('q=qr([1 2;3 4;5 6],[1;2;3],0,0);')
say ('q=qr([1 2;3 4;5 6],0,0);')
say ('a=svd(1,2);')
say ('[a,b,c]=svd(1,5);')
say ('[a,b,c,d]=svd(1);')
say ('[a,b,c]=schur(1);')
say ('[a,b,c,d]=eig(1);')
say ('[a,b,c]=hess(1);')
say ('a=chol([2 1;1 2],"vector");')
say ('a=chol([2 1;1 2],"vector","lower");')
say ('[a,b]=chol([2 1;1 2],"lower");')
say ('[a,b]=chol([2 1;1 2],"vector");')
say ('a=chol([2 1;1 2],"LOWER");')
say ('[a,b,c,d]=lu(1); ')
say ('[a,b,c]=lu([1 2;3 4],"vector");')
say ('a=eig([1 2;3 4],1);')
say ('a=eig([1 2;3 4],{1});')
say ('a=eig([1 2;3 4],"a","b","c");')
