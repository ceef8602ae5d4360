% Preferences, kept in a file of the home folder

setpref('g','a',1); getpref('g','a'), getpref('g'), getpref(), getpref('g','b',7), getpref('g','b'), ispref('g'), ispref('g','a'), ispref('g',{'a','z'}), ispref('zz')
addpref('g','c',[1 2 3]); try, addpref('g','c',4), catch e, disp(e.message), end
setpref('g',{'d','e'},{4,5}); getpref('g',{'d','e'}), getpref('g',{'d','q'},{1,2})
rmpref('g','a'); try, getpref('g','a'), catch e, disp(e.message), end
try, getpref('nog','a'), catch e, disp(e.message), end
try, getpref('nog'), catch e, disp(e.message), end
try, rmpref('g','zzz'), catch e, disp(e.message), end
try, rmpref('nog'), catch e, disp(e.message), end
rmpref('g',{'d','e'}); getpref('g'); rmpref('g'); ispref('g')
for c={'setpref()','setpref(1,2,3)','setpref("g","a")','getpref(1)','getpref("g",1)','getpref("g",{"a","b"},1)','setpref("g",{"a","b"},{1})','setpref("g",1,1)','addpref("g",{"a","b"},{1})','addpref("x")','ispref()','rmpref()','ispref(1)','rmpref(1)','ispref("a",1)','rmpref("a",1)','getpref("g",{"a","b"},{1})'}
 try, eval([c{1} ';']); printf("%s ok\n",c{1}); catch e, printf("%s !! %s\n", c{1}, strtok(e.message,"\n")); end, end
