filedesc://page.arc 0.0.0.0 20040610120000 text/plain 73
1 0 made by hand
URL IP-address Archive-date Content-type Archive-length

http://news.example/dam 192.0.2.7 20040610120001 text/html 1162
HTTP/1.0 200 OK
Content-Type: text/html; charset=utf-8

<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Neighbours agree to share water of disputed dam</title>
<meta property="og:type" content="article">
<meta property="og:title" content="Neighbours agree to share water of disputed dam">
<meta property="article:published_time" content="2004-06-09T09:00:00Z">
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
<article>
<h1>Neighbours agree to share water of disputed dam</h1>
<p class="byline">By Tomas Weil (AP)</p>
<p>KORVA, June 9 (AP) - The governments of Korva and Tesland agreed on Wednesday to share the water of the Mirna dam, ending a dispute that had lasted for eleven years.</p>
<p>The two prime ministers signed the agreement at the dam in front of reporters from both countries.</p>
<p>Tesland will withdraw the troops that it sent to the river in April, Foreign Minister Anna Belk said.</p>
<p>Opposition leaders in Korva criticised the agreement and called for a vote in parliament.</p>
</article>
<footer>All rights reserved.</footer>
</body>
</html>

